#include "money/format_change.h"

#include "money/format.h"

namespace breakeven {

std::string formatChange(std::string figure) {
    const bool below = figure.starts_with('(') || figure.starts_with('-') || figure.starts_with("−");
    const bool isZero = figure.find_first_of("123456789") == std::string::npos;
    return below || isZero ? figure : "+" + figure;
}

std::string formatChange(Money change) {
    const std::string size = formatSize(change);
    return change < Money{} && size != "£0" ? "−" + size : formatChange(size);
}

} // namespace breakeven
