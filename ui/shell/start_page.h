#pragma once

#include "desk/page.h"

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QListWidget;

namespace breakeven::ui {

class FileCommands;
class RecentFiles;

/// What the window shows without a document: how to begin, the samples, and what was worked on last; up and
/// down lead through each column, left and right from one to the other.
class StartPage : public Page {
    Q_OBJECT

public:
    /// What is chosen is carried out by `commands`.
    StartPage(RecentFiles& recent, FileCommands& commands, QWidget* parent = nullptr);

    const QList<QAbstractButton*>& buttons() const { return buttons_; }
    QListWidget& recent() const { return *files_; }

Q_SIGNALS:
    void tourWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void listRecent();
    QWidget* makeSamples();
    QWidget* makeBeginning();
    QAbstractButton* addButton(QWidget& box, const QString& iconName, const QString& title,
                               const QString& sentence, std::function<void()> act);
    bool walk(const QObject* from, int key);

    RecentFiles& recent_;
    FileCommands& commands_;
    QList<QAbstractButton*> buttons_; ///< from above, of both groups
    QListWidget* files_;
    QBoxLayout* columns_; ///< what to begin with, and what was begun
};

} // namespace breakeven::ui
