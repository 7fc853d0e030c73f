#pragma once

#include "find/focus_follower.h"

#include <QFrame>
#include <QPointer>

namespace breakeven::ui {

/// Something that lies over a window until it is left, with Esc, by choosing, or by going elsewhere. The
/// keyboard goes back to where it was.
class Overlay : public QFrame {
    Q_OBJECT

public:
    explicit Overlay(QWidget& window);

    void leave();

protected:
    /// Shows it with the keyboard in `first`.
    void appear(QWidget& first);
    /// Its size and place in the window, which may have another size.
    virtual QRect placeIn(const QWidget& window) const = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& window_;
    QPointer<QWidget> before_;
    FocusFollower focus_;
};

} // namespace breakeven::ui
