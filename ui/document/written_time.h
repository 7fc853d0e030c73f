#pragma once

#include <QDate>
#include <QString>

#include <string_view>

namespace breakeven::ui {

// The one place where days and times are written for people, in their language and local time.

/// 26 March 2015.
QString dayText(const QDate& day);
/// The same in English, for the command line.
QString englishDay(const QDate& day);
/// The same of a day as tables hold it, 2015-03-26; any other text as it is.
QString writtenDay(std::string_view day);
/// 26 March 2015, 17:05, of a moment as the journal writes it; any other text as it is.
QString writtenMoment(std::string_view moment);
/// Either of the two, as the text is.
QString writtenTime(std::string_view text);
/// A day somebody typed, 26 March 2015 or 26/3/2015, as tables hold it; any other text as it is.
QString heldDay(const QString& typed);
/// Apr 2016, of a month as tables hold it, 2016-04; any other text as it is.
QString writtenMonth(std::string_view month);
/// A month somebody typed as it is written, as tables hold it; any other text as it is.
QString heldMonth(const QString& typed);
/// The day of such a moment.
QDate dayOf(std::string_view moment);
/// Today as tables hold it.
QString today();

} // namespace breakeven::ui
