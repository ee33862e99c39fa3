const PUBLISHED = `
  published | published on | published at | published online | publication date | date published | first published | posted | posted on | posted at
  date | issued | issued on | released | released on | release date | dated | date of publication | originally published | date posted | created
  publié | publié le | publiée le | publié à | mis en ligne | mis en ligne le | date de publication | paru le
  publicado | publicado el | publicada el | fecha | fecha de publicación | publicado em | publicada em | data de publicação | data
  pubblicato | pubblicato il | data di pubblicazione | gepubliceerd | gepubliceerd op | geplaatst op | datum | publicatiedatum
  veröffentlicht | veröffentlicht am | erschienen am | erstellt am | publicat | publicat el | publicat la
  yayınlanma | yayınlanma tarihi | yayın tarihi | yayımlanma tarihi | giriş | giriş tarihi | tarih | oluşturulma tarihi
  опубликовано | дата публикации | дата | опубліковано | дата публікації | публикувано | објављено
  opublikowano | data publikacji | publikováno | zveřejněno | publicerad | publicerat | publisert | publiceret | udgivet | julkaistu | közzétéve | megjelent
  δημοσιεύτηκε | δημοσίευση | ημερομηνία
  diterbitkan | dipublikasikan | tanggal | terbit | tayang | diterbitkan pada | đăng lúc | ngày đăng
  نشر | نشر في | نشرت في | نشر بتاريخ | تم النشر | تم النشر في | تم نشره في | تاريخ النشر | تاريخ | التاريخ | بتاريخ | منشور في | أضيف في | أضيف بتاريخ | صدر في | صدر بتاريخ | كتب في | حرر في | حرر بتاريخ | تاريخ الإضافة | تاريخ الخبر | نشر يوم | النشر
  تاریخ انتشار | منتشر شده در | منتشر شده | انتشار | تاریخ | تاریخ خبر | زمان انتشار | شائع | تاریخ اشاعت | شائع شدہ
  פורסם | פורסם ב | תאריך | תאריך פרסום | פורסם בתאריך | פרסום
  प्रकाशित | प्रकाशन तिथि | প্রকাশ | প্রকাশিত
  发布时间 | 发布 | 发表时间 | 发表于 | 发布于 | 時間 | 时间 | 日期 | 發布時間 | 発信 | 公開日 | 公開 | 配信 | 投稿日 | 掲載 | 掲載日 | 입력 | 등록 | 작성일 | 발행일 | 게시
`

const UPDATED = `
  updated | updated on | updated at | last updated | last updated on | last updated at | last update | update | modified | last modified | last modified on | date modified | date updated | revised | last revised | edited | last edited | as of | amended | corrected
  mis à jour | mis à jour le | mise à jour | mise à jour le | dernière mise à jour | modifié le | actualisé le
  actualizado | actualizado el | actualizada el | última actualización | actualización | modificado el | atualizado | atualizado em | última atualização | atualização
  aggiornato | aggiornato il | ultimo aggiornamento | aggiornamento | modificato il | bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatste update | gewijzigd op
  aktualisiert | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | stand | geändert am | actualitzat | actualizat
  güncelleme | güncelleme tarihi | güncellenme | güncellenme tarihi | son güncelleme | son güncelleme tarihi | güncellendi
  обновлено | дата обновления | оновлено | дата оновлення | изменено | обновено | ажурирано
  zaktualizowano | aktualizacja | ostatnia aktualizacja | aktualizováno | aktualizace | uppdaterad | uppdaterat | oppdatert | opdateret | sist oppdatert | senast uppdaterad | päivitetty | frissítve
  ενημερώθηκε | ενημέρωση | τελευταία ενημέρωση
  diperbarui | pembaruan | diperbaharui | cập nhật | cập nhật lúc
  آخر تحديث | اخر تحديث | آخر تحديث في | آخر تحديث يوم | تحديث | تم التحديث | تم التحديث في | حدث في | حدثت في | تاريخ التحديث | آخر تعديل | تعديل | محدث | محدث في
  آخرین به‌روزرسانی | آخرین بروزرسانی | به‌روزرسانی | بروزرسانی | به‌روز شده | به‌روز شده در | اپ ڈیٹ | آخری اپ ڈیٹ
  עודכן | עודכן ב | עדכון | עדכון אחרון | עודכן בתאריך | עודכן לאחרונה
  अपडेट | अपडेटेड | হালনাগাদ | আপডেট
  更新时间 | 更新 | 更新於 | 更新于 | 最后更新 | 更新日 | 最終更新 | 修正 | 수정 | 업데이트 | 최종수정
`

/** What a date line may call its date, in as many languages as were found. */
export const labelWords = { published: words(PUBLISHED), updated: words(UPDATED) } as const

function words(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
