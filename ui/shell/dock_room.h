#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace breakeven::ui {

class PanelSwitch;

/// Keeps room for the page: on a window that is narrow for its type the outlook is put away until it is
/// called, on a narrower one the navigator too; they come back on a wider one. With the type docks grow and
/// shrink.
class DockRoom : public QObject {
    Q_OBJECT

public:
    DockRoom(QMainWindow& window, QDockWidget& navigator, QDockWidget& outlook, PanelSwitch& foot);

    /// Puts back what was put away, so that the window can be remembered as it is when it is wide.
    void putBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A dock beside the page, which needs a window of so many steps.
    struct Beside {
        QDockWidget& dock;
        int needs;
        bool lacks = false;
        bool putAway = false;
        double usual = 0; ///< its width at the usual text size
        double width = 0; ///< the same, when it was put away; 0: it is back
    };

    void fit();
    void fit(Beside& beside);
    void putBack(Beside& beside);
    void restoreWidths();
    void resizeDocks();

    QMainWindow& window_;
    Beside navigator_, outlook_;
    PanelSwitch& foot_;
    double textScale_ = 1;
};

} // namespace breakeven::ui
