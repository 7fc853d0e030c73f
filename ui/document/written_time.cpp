#include "document/written_time.h"

#include "document/message_text.h"

#include <QDateTime>
#include <QLocale>

namespace breakeven::ui {

namespace {

constexpr const char* longDay = "d MMMM yyyy";
constexpr const char *shortMonth = "MMM yyyy", *heldAs = "yyyy-MM";

QDateTime localTime(std::string_view moment) {
    return QDateTime::fromString(toQt(moment), Qt::ISODate).toLocalTime();
}

} // namespace

QString dayText(const QDate& day) { return QLocale().toString(day, QString::fromLatin1(longDay)); }

QString englishDay(const QDate& day) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QString::fromLatin1(longDay));
}

QString writtenDay(std::string_view day) {
    const QDate date = QDate::fromString(toQt(day), Qt::ISODate);
    return date.isValid() ? dayText(date) : toQt(day);
}

QString writtenMoment(std::string_view moment) {
    const QDateTime time = localTime(moment);
    return time.isValid() ? QLocale().toString(time, QString::fromLatin1(longDay) + ", HH:mm") : toQt(moment);
}

QString writtenTime(std::string_view text) {
    constexpr std::size_t lengthOfDay = 10;
    return text.size() == lengthOfDay ? writtenDay(text) : writtenMoment(text);
}

QString heldDay(const QString& typed) {
    for (const char* form : {longDay, "d/M/yyyy"}) {
        const QDate day = QLocale().toDate(typed.trimmed(), QString::fromLatin1(form));
        if (day.isValid()) return day.toString(Qt::ISODate);
    }
    return typed;
}

QString writtenMonth(std::string_view month) {
    const QDate first = QDate::fromString(toQt(month), QString::fromLatin1(heldAs));
    return first.isValid() ? QLocale().toString(first, QString::fromLatin1(shortMonth)) : toQt(month);
}

QString heldMonth(const QString& typed) {
    const QDate first = QLocale().toDate(typed.trimmed(), QString::fromLatin1(shortMonth));
    return first.isValid() ? first.toString(QString::fromLatin1(heldAs)) : typed;
}

QDate dayOf(std::string_view moment) { return localTime(moment).date(); }

QString today() { return QDate::currentDate().toString(Qt::ISODate); }

} // namespace breakeven::ui
