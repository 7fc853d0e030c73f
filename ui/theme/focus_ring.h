#pragma once

class QApplication;

namespace breakeven::ui {

/// What a widget has that shows by itself where the keyboard is, and gets no ring.
inline constexpr char showsFocusProperty[] = "showsFocus";

/// From now on a ring lies on the edge of what has the keyboard, in every window: on a row of tabs, of the
/// tab that is open.
void ringFocus(QApplication& application);

} // namespace breakeven::ui
