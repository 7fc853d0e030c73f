#pragma once

#include "grid/grid_panel.h"

#include <QList>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace breakeven::ui {

/// A grid with what it is for written above it, ready for a tab or a page.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    explicit TablePanel(std::unique_ptr<GridModel> model, const QString& hint = {},
                        QWidget* parent = nullptr);

    GridPanel& grid() const { return *grid_; }

    /// The height at which so many rows are seen, without what is written above them: that is shown where
    /// there is more room.
    int heightFor(int rows) const;

    /// Goes to a cell or row, if it is shown here.
    bool reveal(const Address& address);

Q_SIGNALS:
    void cellEntered(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    GridPanel* grid_;
    QLabel* hint_;
};

/// The rows of a grid that are in view together, whatever else is.
constexpr int rowsInView = 10;

/// Goes to a cell or row in the first panel that shows it, and to the tab the panel stands in.
bool revealInTabs(QTabWidget& tabs, const QList<TablePanel*>& panels, const Address& address);

} // namespace breakeven::ui
