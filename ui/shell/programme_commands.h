#pragma once

#include "desk/display.h"

#include <QObject>
#include <QPointer>

namespace breakeven::ui {

class MenuActions;
class ProgrammeWindow;
class RecentFiles;

/// Opens the window of a programme, which is one however often it is asked for; a site chosen there is opened
/// as a document chosen from the recent ones is.
class ProgrammeCommands : public QObject {
    Q_OBJECT

public:
    ProgrammeCommands(MenuActions& actions, RecentFiles& recent, const Display& display, QWidget* window);

private:
    void show();

    RecentFiles& recent_;
    const Display& display_;
    QWidget* window_;
    QPointer<ProgrammeWindow> programme_;
};

} // namespace breakeven::ui
