#pragma once

#include <QString>

namespace breakeven::ui {

/// The month that ends after so many (1 to 12) of a financial year: "Apr" of 1.
QString monthName(int month);

/// The same for a heading, with its number: "Apr M1".
QString monthHeading(int month);

} // namespace breakeven::ui
