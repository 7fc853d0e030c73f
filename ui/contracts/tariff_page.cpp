#include "contracts/tariff_page.h"

#include "contracts/national_changes_dialog.h"
#include "contracts/price_model.h"
#include "contracts/tariff_changes_model.h"
#include "desk/table_panel.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "economy/reading/tariff_years.h"
#include "grid/table_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

TariffPage::TariffPage(Document& document, QWidget* parent)
    : Page(tr("Tariffs"), parent), document_(document), tabs_(new QTabWidget) {
    auto* prices =
        makePanel(std::make_unique<PriceModel>(document),
                  tr("Prices in £, before the market forces factor. In grey italics: rolled forward by the "
                     "yearly changes below; type over one to set it, clear it to roll forward again."));
    prices->grid().view().verticalHeader()->hide();
    prices->setNextStep(nextStepOf(TableId::tariffs));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Changes and factors"));
    auto* changes = makePanel(std::make_unique<TariffChangesModel>(document), {});
    changes->grid().view().verticalHeader()->hide();
    changes->setNextStep(nextStepOf(TableId::tariffChanges));
    tabs_->addTab(changes, tr("Yearly changes"));
    tabs_->setCornerWidget(makeNational());
    const auto tab = [&](TableScope scope, const QString& title, const QString& hint) {
        tabs_->addTab(makePanel(std::make_unique<TableModel>(document, std::move(scope)), hint), title);
    };
    const auto provider = [this](const Row& row) { return isProvider(document_.effective(), row.front()); };
    tab({.table = TableId::organisations,
         .hidden = {"kind", "minimum_cash", "break_even_years", "agency_ceiling"},
         .shows = provider,
         .shownBy = {TableId::contracts},
         .key = "tariffs.factors",
         .title = tr("Market forces factors")},
        tr("Market forces factors"), tr("What a provider is paid is the price times its factor; blank: 1."));
    tab({.table = TableId::tariffs}, tr("All prices"), helpOf(specification(TableId::tariffs)));
    tab({.table = TableId::tariffChanges}, tr("All changes"), helpOf(specification(TableId::tariffChanges)));

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(prices);
    halves->addWidget(tabs_);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 3);
    body()->addWidget(halves, 1);
}

TablePanel* TariffPage::makePanel(std::unique_ptr<GridModel> model, const QString& hint) {
    auto* panel = new TablePanel(std::move(model), hint);
    panels_ << panel;
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
    return panel;
}

QWidget* TariffPage::makeNational() {
    auto* national = new QPushButton(icon("import"), tr("Take &national changes…"));
    national->setToolTip(tr("Offers the published uplift and efficiency of each year, with their sources"));
    connect(national, &QPushButton::clicked, this, [this] {
        if (const auto refusal = refusalOfRows(document_, TableId::tariffChanges))
            return setFinding(textOf(refusal->message));
        setFinding({});
        auto* dialog = new NationalChangesDialog(document_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return national;
}

bool TariffPage::reveal(const Address& address) { return revealInTabs(*tabs_, panels_, address); }

} // namespace breakeven::ui
