#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace breakeven::ui {

class GridPanel;

/// Keeps the Edit menu to what can be done in the grid one is in; the last one stays while the focus is
/// elsewhere and the grid in sight.
class EditMenu : public QObject {
    Q_OBJECT

public:
    /// What is in the menu stays at its head. It goes with the menu.
    explicit EditMenu(QMenu& menu);

    void follow(QWidget* focused);

private:
    void show(GridPanel* panel);
    void fill();

    QMenu& menu_;
    qsizetype fixed_ = 0;
    GridPanel* grid_ = nullptr;
};

} // namespace breakeven::ui
