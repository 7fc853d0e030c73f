#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QWidget;

namespace breakeven::ui {

class Futures;
class MenuActions;

/// The one place where the drawing of futures is switched on and off and where it is said how many are drawn,
/// from which seed; what is chosen is remembered. Says in the status bar how far the drawing has come.
class FuturesSwitch : public QObject {
    Q_OBJECT

public:
    FuturesSwitch(Futures& futures, const MenuActions& actions, QStatusBar& status, QWidget* window);

private:
    void follow();
    void save() const;
    void askSettings();

    Futures& futures_;
    const MenuActions& actions_;
    QLabel* progress_;
    QWidget* window_;
};

} // namespace breakeven::ui
