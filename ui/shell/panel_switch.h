#pragma once

#include <QList>
#include <QWidget>

class QDockWidget;
class QMainWindow;
class QToolButton;

namespace breakeven::ui {

/// Buttons at the foot of the window for the panels that share a place there: each opens its panel instead of
/// the one that is open, or closes it.
class PanelSwitch : public QWidget {
    Q_OBJECT

public:
    /// The panels are the window's own. The first to open is `height` pixels high, each later one as high as
    /// the one before, but one that says so by its property `leastHeight` no lower than that, where the
    /// window is high enough for it and the page.
    PanelSwitch(QMainWindow& window, const QList<QDockWidget*>& panels, int height);

    void open(QDockWidget* panel);
    QToolButton* buttonOf(const QDockWidget* panel) const;

private:
    void close(QDockWidget* panel);

    QMainWindow& window_;
    QList<QDockWidget*> panels_;
    QList<QToolButton*> buttons_;
    int height_;
};

} // namespace breakeven::ui
