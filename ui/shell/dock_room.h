#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace breakeven::ui {

class PanelSwitch;

/// Keeps room for the page: on a window that is narrow for its type, navigator and outlook are put away until
/// they are called, and come back on a wider one. With the type docks grow and shrink.
class DockRoom : public QObject {
    Q_OBJECT

public:
    DockRoom(QMainWindow& window, QDockWidget& navigator, QDockWidget& outlook, PanelSwitch& foot);

    /// Puts back what was put away, so that the window can be remembered as it is when it is wide.
    void putBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void resizeDocks();

    QMainWindow& window_;
    QDockWidget& navigator_;
    QDockWidget& outlook_;
    PanelSwitch& foot_;
    QList<QDockWidget*> putAway_;
    bool narrow_ = false;
    double textScale_ = 1;
};

} // namespace breakeven::ui
