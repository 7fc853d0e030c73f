#include "charts/month_text.h"

#include <QCoreApplication>

#include <array>

namespace breakeven::ui {

namespace {

struct MonthText {
    Q_DECLARE_TR_FUNCTIONS(MonthText)
};

} // namespace

QString monthName(int month) {
    const std::array names{MonthText::tr("Apr"), MonthText::tr("May"), MonthText::tr("Jun"),
                           MonthText::tr("Jul"), MonthText::tr("Aug"), MonthText::tr("Sept"),
                           MonthText::tr("Oct"), MonthText::tr("Nov"), MonthText::tr("Dec"),
                           MonthText::tr("Jan"), MonthText::tr("Feb"), MonthText::tr("Mar")};
    return names.at(static_cast<std::size_t>(month - 1));
}

QString monthHeading(int month) {
    return MonthText::tr("%1 M%2", "a month with its number").arg(monthName(month)).arg(month);
}

} // namespace breakeven::ui
