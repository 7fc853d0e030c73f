#include "contracts/contract_form.h"

#include "contracts/contract_fields.h"
#include "contracts/phase_model.h"
#include "contracts/services_model.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/grid_panel.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int leastRows = 5; ///< of the fields, where there is little room

} // namespace

ContractForm::ContractForm(Document& document, const ShownFigures& figures, QWidget* parent)
    : QWidget(parent), document_(document), services_(new ServicesModel(document, figures, this)),
      help_(new QLabel), servicesView_(new QTableView), refusal_(new QLabel), below_(new QStackedWidget) {
    auto fields = std::make_unique<FieldsModel>(document, TableId::contracts, tr("Terms of the contract"));
    auto phases = std::make_unique<PhaseModel>(document);
    fieldsModel_ = fields.get();
    phaseModel_ = phases.get();
    fields_ = new GridPanel(std::move(fields));
    phases_ = new GridPanel(std::move(phases));
    showAsForm(fields_->view());
    help_->setProperty("role", "caption");
    help_->setWordWrap(true);
    help_->setMinimumHeight(2 * help_->fontMetrics().lineSpacing());
    help_->setAlignment(Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(fields_, 100); // all it can use; the rest is for what stands below
    layout->addWidget(help_);
    layout->addWidget(below_, 1);
    below_->addWidget(makeServices());
    below_->addWidget(makePhases());
    setFocusProxy(fields_);
    follow(*fields_);
    follow(*phases_);
    connect(&fields_->view(), &GridView::currentAddressChanged, this, &ContractForm::sayHelp);
    auto* services = new WhenShown(*this, [this] { services_->refresh(); });
    onTables(document, {TableId::services, TableId::contractServices, TableId::contracts}, services,
             &WhenShown::request);
    connect(&figures, &ShownFigures::changed, services, &WhenShown::request);
    connect(fields_->view().verticalHeader(), &QHeaderView::sectionResized, this,
            &ContractForm::fitFieldsHeight);
    connect(services_, &ServicesModel::refused, this, [this](const QString& reason) {
        refusal_->setText(reason);
        refusal_->show();
    });
    connect(services_, &QAbstractItemModel::dataChanged, refusal_, &QWidget::hide);
}

void ContractForm::follow(GridPanel& panel) {
    connect(&panel.view(), &GridView::currentAddressChanged, this, &ContractForm::cellEntered);
}

QWidget* ContractForm::makePhases() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    auto* hint = new QLabel(tr("Share taken over by year; grey is carried forward from the year before."));
    hint->setProperty("role", "caption");
    hint->setWordWrap(true);
    GridView& view = phases_->view();
    view.verticalHeader()->hide();
    view.horizontalHeader()->setFixedHeight(room(7));
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    phases_->setFixedHeight(room(7) + GridView::lineHeight() + room(5)); // with room for a scroll bar
    layout->addWidget(sectionHeading(tr("Phase-in")));
    layout->addWidget(hint);
    layout->addWidget(phases_);
    layout->addStretch(1);
    return box;
}

QWidget* ContractForm::makeServices() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    servicesView_->setModel(services_);
    servicesView_->setAccessibleName(tr("Services the contract covers"));
    servicesView_->setShowGrid(false);
    servicesView_->setWordWrap(false);
    servicesView_->setSelectionBehavior(QAbstractItemView::SelectRows);
    servicesView_->setTabKeyNavigation(false);
    servicesView_->verticalHeader()->hide();
    servicesView_->horizontalHeader()->setHighlightSections(false);
    servicesView_->horizontalHeader()->setMinimumSectionSize(room(12));
    servicesView_->horizontalHeader()->setDefaultSectionSize(room(18));
    servicesView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    servicesView_->horizontalHeader()->setStretchLastSection(true);
    refusal_->setWordWrap(true);
    refusal_->setProperty("role", "finding");
    refusal_->hide();
    layout->addWidget(servicesView_, 1);
    layout->addWidget(refusal_);
    return box;
}

void ContractForm::setContract(const std::string& contract) {
    contract_ = contract;
    refusal_->hide();
    services_->setContract(contract);
    phaseModel_->setContract(contract);
    refresh();
}

void ContractForm::refresh() {
    const Economy& economy = document_.effective();
    const auto row = economy[TableId::contracts].find({contract_});
    if (!row) return fieldsModel_->show({}, {});
    const std::string form = economy.effectiveText(TableId::contracts, *row, "form");
    const Address current = [this] {
        const auto at = fieldsModel_->addressAt(fields_->view().toSource(fields_->view().currentIndex()));
        return at.value_or(Address{});
    }();
    fieldsModel_->show({contract_}, contractFields(form));
    const QModelIndex same = fieldsModel_->indexOf(current);
    fields_->view().setCurrentIndex(
        fields_->view().toShown(same.isValid() ? same : fieldsModel_->index(0, 0)));
    fitFields();
    fields_->view().horizontalHeader()->setFixedHeight(0);
    fields_->view().verticalHeader()->setMinimumWidth(room(36));
    below_->setCurrentIndex(form == "capitation" ? 1 : 0);
    sayHelp();
}

void ContractForm::fitFields() {
    fields_->setMinimumHeight(leastRows * GridView::lineHeight() + 2);
    fitFieldsHeight();
    // Their headings stand on two lines where there is little room.
    const QFontMetrics letters(strongFont());
    QHeaderView& headings = *servicesView_->horizontalHeader();
    const int height = 2 * letters.lineSpacing() + grid(2);
    headings.setFixedHeight(height);
    int widest = 0;
    for (int column = 0; column < services_->columnCount(); ++column)
        for (const QString& word :
             services_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(' '))
            widest = std::max(widest, letters.horizontalAdvance(word));
    headings.setMinimumSectionSize(widest + grid(5));
    headings.setMaximumSectionSize(room(46));
    servicesView_->verticalHeader()->setMinimumSectionSize(GridView::lineHeight());
    servicesView_->verticalHeader()->setDefaultSectionSize(GridView::lineHeight());
    constexpr int leastServices = 3;
    servicesView_->setMinimumHeight(height + leastServices * GridView::lineHeight() +
                                    servicesView_->horizontalScrollBar()->sizeHint().height() + grid(1));
}

// None more than all of them need.
void ContractForm::fitFieldsHeight() {
    fields_->setMaximumHeight(
        std::max(fields_->minimumHeight(), fields_->view().verticalHeader()->length() + 2));
}

void ContractForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitFields();
}

void ContractForm::sayHelp() {
    const int row = fields_->view().toSource(fields_->view().currentIndex()).row();
    if (row < 0 || row >= fieldsModel_->rowCount()) return help_->clear();
    help_->setText(
        tr("%1: %2.").arg(fieldsModel_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                          fieldsModel_->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString()));
}

bool ContractForm::reveal(const Address& address) {
    if (address.table == TableId::contractServices && address.keys.front() == contract_) {
        servicesView_->setFocus();
        return true;
    }
    return fields_->goTo(address) || (below_->currentIndex() == 1 && phases_->goTo(address));
}

} // namespace breakeven::ui
