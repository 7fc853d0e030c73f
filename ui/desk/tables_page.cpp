#include "desk/tables_page.h"

#include "desk/table_panel.h"
#include "document/labels.h"
#include "grid/fields_model.h"
#include "grid/table_model.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

TablesPage::TablesPage(const QString& title, QWidget* parent) : Page(title, parent), tabs_(new QTabWidget) {
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(title);
    tabs_->tabBar()->setAccessibleName(tr("Tables"));
    body()->addWidget(tabs_);
}

TablesPage::TablesPage(Document& document, const QString& title, std::span<const TableId> tables,
                       QWidget* parent)
    : TablesPage(title, parent) {
    for (const TableId table : tables) {
        const TableSpec& spec = specification(table);
        if (spec.singleRow)
            add(std::make_unique<FieldsModel>(document, table, std::vector<std::string>(), titleOf(spec)),
                titleOf(spec), helpOf(spec));
        else
            add(std::make_unique<TableModel>(document, TableScope{.table = table}), titleOf(spec),
                helpOf(spec));
    }
}

TablePanel* TablesPage::add(std::unique_ptr<GridModel> model, const QString& title, const QString& hint) {
    auto* panel = new TablePanel(std::move(model), hint);
    panels_ << panel;
    tabs_->addTab(panel, title);
    showTabBar(*tabs_, tabs_->count() > 1);
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
    return panel;
}

bool TablesPage::reveal(const Address& address) { return revealInTabs(*tabs_, panels_, address); }

} // namespace breakeven::ui
