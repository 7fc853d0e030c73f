#include "exchange/foreign/foreign_table.h"

#include <algorithm>

namespace breakeven {

const ForeignCell& ForeignRow::at(std::size_t column) const {
    static const ForeignCell blank;
    return column < cells.size() ? cells[column] : blank;
}

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters += static_cast<char>('A' + static_cast<char>((column - 1) % 26));
    std::reverse(letters.begin(), letters.end());
    return letters;
}

} // namespace breakeven
