#pragma once

#include "desk/page.h"
#include "document/document.h"

#include <QList>

#include <memory>
#include <span>

class QTabWidget;

namespace breakeven::ui {

class GridModel;
class TablePanel;

/// Tables that belong together, one tab each.
class TablesPage : public Page {
    Q_OBJECT

public:
    TablesPage(Document& document, const QString& title, std::span<const TableId> tables,
               QWidget* parent = nullptr);

    bool reveal(const Address& address) override;

protected:
    TablesPage(const QString& title, QWidget* parent);

    /// Adds a tab with a grid.
    TablePanel* add(std::unique_ptr<GridModel> model, const QString& title, const QString& hint);

    QTabWidget* tabs() const { return tabs_; }

private:
    QTabWidget* tabs_;
    QList<TablePanel*> panels_;
};

} // namespace breakeven::ui
