#pragma once

class QApplication;

namespace breakeven::ui {

/// From now on labels and tooltips show what they are given as it is, whatever it looks like: a name is never
/// taken for a text with markup. A label of our own that has markup sets Qt::RichText itself.
void keepTextPlain(QApplication& application);

} // namespace breakeven::ui
