#include "actuals/months_panel.h"

#include "actuals/seen_figures.h"
#include "charts/figure_text.h"
#include "desk/page.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/grid_panel.h"
#include "insight/statement/balance_sheet.h"
#include "insight/statement/printed_statement.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

struct KindOf {
    TableId table;
    const char* word;  ///< of words::actualKinds; blank for volumes
    const char* value; ///< the column
};
constexpr std::array<KindOf, MonthsPanel::kinds> kindsOf{{{TableId::actuals, "actual", "amount"},
                                                          {TableId::actuals, "actual", "non_recurrent"},
                                                          {TableId::actuals, "plan", "amount"},
                                                          {TableId::actuals, "plan", "non_recurrent"},
                                                          {TableId::actuals, "forecast", "amount"},
                                                          {TableId::activityActuals, "", "volume"}}};

} // namespace

MonthsPanel::MonthsPanel(Document& document, SeenFigures& seen, QWidget* parent)
    : QWidget(parent), document_(document), seen_(seen), kind_(new QComboBox), view_(new QComboBox),
      hint_(new QLabel), stack_(new QStackedWidget) {
    kind_->addItem(tr("Actual"));
    kind_->addItem(tr("Actual: of which non-recurrent"));
    kind_->addItem(tr("Plan"));
    kind_->addItem(tr("Plan: of which non-recurrent"));
    kind_->addItem(tr("Forecast of the year"));
    kind_->addItem(tr("Activity"));
    view_->addItem(tr("to date"));
    view_->addItem(tr("month by month"));
    hint_->setProperty("role", "caption");
    hint_->setWordWrap(true);
    auto model = std::make_unique<MonthsModel>(
        document, MonthsScope{.fixed = {{"org", ""}, {"year", ""}, {"kind", "actual"}}},
        tr("figures by month"));
    model_ = model.get();
    grid_ = new GridPanel(std::move(model));
    grid_->view().setAccessibleName(tr("Figures by month"));

    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
    };
    add(tr("&What"), kind_);
    add(tr("fi&gures are"), view_);
    line->addStretch(1);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, breakeven::ui::grid(1), 0, 0);
    layout->setSpacing(breakeven::ui::grid(1));
    layout->addLayout(line);
    layout->addWidget(hint_);
    layout->addWidget(grid_, 1);
    stack_->addWidget(inside);
    stack_->addWidget(emptyState(tr("Choose an organisation: each has its own figures.")));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(stack_);

    connect(kind_, &QComboBox::activated, this, &MonthsPanel::refresh);
    connect(view_, &QComboBox::activated, this, &MonthsPanel::refresh);
    connect(&seen, &SeenFigures::changed, this, &MonthsPanel::refresh);
    connect(&grid_->view(), &GridView::currentAddressChanged, this, &MonthsPanel::cellEntered);
    refresh();
}

MonthsPanel::Kind MonthsPanel::kind() const { return static_cast<Kind>(kind_->currentIndex()); }

void MonthsPanel::setOrganisation(const QString& code) {
    if (code == organisation_) return;
    organisation_ = code;
    refresh();
}

void MonthsPanel::choose(Kind kind) {
    kind_->setCurrentIndex(static_cast<int>(kind));
    refresh();
}

void MonthsPanel::choose(MonthsView view) {
    view_->setCurrentIndex(static_cast<int>(view));
    refresh();
}

// The surplus, by itself enough to begin with, then the lines the statement has, and cash; what else is typed
// stands below.
std::vector<std::vector<std::string>> MonthsPanel::offeredLines() const {
    std::vector<std::vector<std::string>> lines;
    const ShownFigures& figures = seen_.figures();
    const auto org = figures.organisation(organisation_);
    if (!org) {
        for (const StatementLine line :
             {StatementLine::surplus, StatementLine::totalIncome, StatementLine::pay, StatementLine::nonPay})
            lines.push_back({std::string(name(line))});
        return lines;
    }
    lines.push_back({std::string(name(StatementLine::surplus))});
    for (const StatementRow& row : printedStatement(figures.printed()->statements, *org).rows)
        if (row.kind == RowKind::statementLine && row.rank != RowRank::memorandum &&
            row.line != StatementLine::surplus)
            lines.push_back({std::string(name(row.line))});
    if (keepsBalances(figures.current()->statements, *org))
        lines.push_back({std::string(name(StatementLine::cash))});
    return lines;
}

// Whether the organisation gives care; else it buys it.
bool MonthsPanel::gives() const {
    const auto& rows = document_.effective()[TableId::activity].rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return row[1] == toCore(organisation_); });
}

std::vector<std::vector<std::string>> MonthsPanel::offeredServices() const {
    const std::size_t own = gives() ? 1 : 0;
    std::vector<std::vector<std::string>> services;
    for (const Row& row : document_.effective()[TableId::activity].rows())
        if (row[own] == toCore(organisation_)) services.push_back({row[1 - own], row[2]});
    return services;
}

MonthsScope MonthsPanel::scope() const {
    const KindOf& of = kindsOf[static_cast<std::size_t>(kind_->currentIndex())];
    const auto year = seen_.year();
    const std::string text = year ? toText(*year) : std::string();
    if (kind() == Kind::activity)
        return {of.table,
                of.value,
                {{gives() ? "provider" : "commissioner", toCore(organisation_)}, {"year", text}},
                offeredServices()};
    return {of.table,
            of.value,
            {{"org", toCore(organisation_)}, {"year", text}, {"kind", of.word}},
            offeredLines()};
}

QString MonthsPanel::hint() const {
    switch (kind()) {
    case Kind::actual:
    case Kind::plan:
        return tr("Lines down, April to March across. A block can be pasted as it is in the ledger, with or "
                  "without the names of the lines at its left. “Month by month” takes and shows the movement "
                  "of each month; the document keeps the year to date.");
    case Kind::actualPart:
    case Kind::planPart:
        return tr("The part of each amount that will not recur: only the rest is continued to the end of the "
                  "year.");
    case Kind::forecast:
        return tr("The forecast for the whole year, under the month at whose end it was made. It is used as "
                  "the outturn; what follows from the plan is shown beside it.");
    case Kind::activity:
        return tr("Actual volumes, to date or month by month.");
    }
    return {};
}

void MonthsPanel::refresh() {
    const bool one = organisation_ != wholeEconomy && seen_.year().has_value();
    stack_->setCurrentIndex(one ? 0 : 1);
    if (!one) return;
    const bool forecast = kind() == Kind::forecast;
    view_->setEnabled(!forecast);
    model_->setView(forecast || view_->currentIndex() == 0 ? MonthsView::toDate : MonthsView::monthByMonth);
    model_->setScope(scope(), tr("figures of %1").arg(yearText(*seen_.year())));
    hint_->setText(hint());
    grid_->view().setAccessibleDescription(hint_->text());
}

bool MonthsPanel::reveal(const Address& address) {
    for (int place = 0; place < kinds; ++place) {
        const KindOf& of = kindsOf[static_cast<std::size_t>(place)];
        const TableSpec& spec = specification(of.table);
        if (address.table != of.table || (!address.isRow() && address.column != of.value)) continue;
        if (address.table == TableId::actuals && address.keys[*spec.find("kind")] != of.word) continue;
        choose(static_cast<Kind>(place));
        choose(MonthsView::toDate);
        if (grid_->goTo(address)) return true;
    }
    return false;
}

} // namespace breakeven::ui
