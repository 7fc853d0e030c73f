#pragma once

#include "desk/page.h"

class QListWidget;

namespace breakeven::ui {

class FileCommands;
class RecentFiles;

/// What the window shows without a document: recent ones, the samples, and how to begin.
class StartPage : public Page {
    Q_OBJECT

public:
    /// What is chosen is carried out by `commands`.
    StartPage(RecentFiles& recent, FileCommands& commands, QWidget* parent = nullptr);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void fileWanted(const QString& path);
    void sampleWanted(const QString& code);

private:
    void listRecent();
    QWidget* makeSamples();
    QWidget* makeBeginning();

    RecentFiles& recent_;
    QListWidget* files_;
};

} // namespace breakeven::ui
