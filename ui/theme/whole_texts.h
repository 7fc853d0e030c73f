#pragma once

class QApplication;

namespace breakeven::ui {

/// From now on what ends in dots for want of room, in a table, its headings or a box of choices, is said
/// whole in a tooltip, where it has none of its own.
void tellWholeTexts(QApplication& application);

} // namespace breakeven::ui
