#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace breakeven::ui {

class GridPanel;

/// Keeps the Edit menu to what can be done in the grid one is in; the last one stays while the focus is
/// elsewhere.
class EditMenu : public QObject {
    Q_OBJECT

public:
    /// What is in the menu stays at its head.
    EditMenu(QMenu& menu, QObject* parent);

    void follow(QWidget* focused);

private:
    void fill();

    QMenu& menu_;
    qsizetype fixed_ = 0;
    QPointer<GridPanel> grid_;
};

} // namespace breakeven::ui
