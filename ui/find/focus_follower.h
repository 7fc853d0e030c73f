#pragma once

#include <QApplication>
#include <QObject>

#include <utility>

namespace breakeven::ui {

/// Follows the keyboard while it lives. As the last member of a widget it has gone before the widget does,
/// whose end moves the keyboard once more.
class FocusFollower : public QObject {
public:
    /// `follow(before, now)`: the widgets it was and is in; null where none of this program.
    template<class Follow>
    explicit FocusFollower(Follow follow) {
        connect(qApp, &QApplication::focusChanged, this, std::move(follow));
    }
};

} // namespace breakeven::ui
