#pragma once

#include "desk/page.h"
#include "document/document.h"

#include <QList>

#include <memory>

class QTabWidget;

namespace breakeven::ui {

class GridModel;
class TablePanel;

/// Tariffs: prices by service and year above; below the yearly changes they roll forward by, and the market
/// forces factors of those who are paid.
class TariffPage : public Page {
    Q_OBJECT

public:
    explicit TariffPage(Document& document, QWidget* parent = nullptr);

    bool reveal(const Address& address) override;

    TablePanel& prices() const { return *panels_[0]; }
    TablePanel& changes() const { return *panels_[1]; }

private:
    TablePanel* makePanel(std::unique_ptr<GridModel> model, const QString& hint);
    QWidget* makeNational();

    Document& document_;
    QTabWidget* tabs_;
    QList<TablePanel*> panels_;
};

} // namespace breakeven::ui
