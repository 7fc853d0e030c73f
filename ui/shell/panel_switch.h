#pragma once

#include <QList>
#include <QWidget>

class QDockWidget;
class QMainWindow;
class QToolButton;

namespace breakeven::ui {

/// Buttons at the foot of the window for its panels. Those that share a place each open instead of the one
/// that is open, or close; they stand under the outlook and take their room from it and,
/// where the page would be too narrow, from what stands on its other side. Each is as large as the one before
/// was left, in this session or the last.
class PanelSwitch : public QWidget {
    Q_OBJECT

public:
    /// The panels are the window's own, in the order of their buttons; `sharing` are those that share the
    /// place under `outlook`. One that says so by its property `leastHeight` is no lower than that, where the
    /// window is high enough.
    PanelSwitch(QMainWindow& window, QDockWidget& outlook, const QList<QDockWidget*>& panels,
                const QList<QDockWidget*>& sharing);

    void open(QDockWidget* panel);
    QToolButton* buttonOf(const QDockWidget* panel) const;

    /// Shows again what gave way to a panel that is open still.
    void putBack();

    /// Whether buttons say their panel by its icon alone.
    void setBrief(bool brief);

private:
    QDockWidget* openPanel() const;
    bool isBesidePage(const QDockWidget& panel) const;
    void close(QDockWidget* panel);
    void makeRoom(QDockWidget& panel);
    void makeRoomForPage(int panelWidth);
    void makeRoomBesideOthers(const QDockWidget& panel);
    void giveRoomBack(const QDockWidget& panel);

    QMainWindow& window_;
    QDockWidget& outlook_;
    QList<QDockWidget*> panels_, sharing_;
    QList<QToolButton*> buttons_;
    bool outlookGaveWay_ = false;
    QList<QDockWidget*> gaveWay_; ///< beside the outlook
    int outlookWidth_ = 0;        ///< before a panel opened under it; 0: none did
    QSize opened_;                ///< what the panel got that is open
};

} // namespace breakeven::ui
