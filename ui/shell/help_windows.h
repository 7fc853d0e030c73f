#pragma once

#include <QObject>
#include <QString>

class QMainWindow;
class QWidget;

namespace breakeven::ui {

class MenuActions;

/// Where a guide is opened: at a heading, or at the paragraph that begins with a number; blank: where it
/// begins.
struct GuidePlace {
    QString anchor = {};
    QString paragraph = {};
};

/// Opens a guide in a window of its own, beside the work; one that is open already goes to the place.
void showGuide(const QString& file, const QString& title, QWidget* parent, const GuidePlace& place = {});

/// Opens the user guide where it speaks of what the keyboard is in.
void showGuideHere(QWidget& window);

/// Name, version, what it is, whose it is and what it is made with.
void showAbout(QWidget* parent);

/// F1 in dialogs and further windows, which do not know the window's own F1.
class GuideKey : public QObject {
    Q_OBJECT

public:
    explicit GuideKey(QMainWindow& window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QMainWindow& window_;
};

/// Has the actions of the help menu do what they say, in `window`.
void connectHelp(const MenuActions& actions, QMainWindow& window);

} // namespace breakeven::ui
