#include "theme/paper_type.h"

namespace breakeven::ui {

QFont withoutLigatures(QFont font) {
    // The least spacing there is: letters that are spaced are not joined.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace breakeven::ui
