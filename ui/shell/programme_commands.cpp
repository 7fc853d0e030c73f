#include "shell/programme_commands.h"

#include "programme/programme_window.h"
#include "shell/menu_actions.h"
#include "shell/recent_files.h"

#include <QAction>
#include <QWidget>

namespace breakeven::ui {

ProgrammeCommands::ProgrammeCommands(MenuActions& actions, RecentFiles& recent, const Display& display,
                                     QWidget* window)
    : QObject(window), recent_(recent), display_(display), window_(window) {
    connect(actions.programme, &QAction::triggered, this, &ProgrammeCommands::show);
}

void ProgrammeCommands::show() {
    const bool isNew = !programme_;
    if (isNew) {
        programme_ = new ProgrammeWindow(display_, window_);
        connect(programme_, &ProgrammeWindow::siteWanted, this, [this](const QString& path) {
            window_->activateWindow();
            window_->raise();
            Q_EMIT recent_.chosen(path);
        });
    }
    programme_->show();
    programme_->raise();
    programme_->activateWindow();
    if (isNew) programme_->askForFolder();
}

} // namespace breakeven::ui
