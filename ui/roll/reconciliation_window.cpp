#include "roll/reconciliation_window.h"

#include "desk/figure_table.h"
#include "desk/flow_layout.h"
#include "desk/result_panel.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "proposal/roll/printed_reconciliation.h"
#include "roll/rolled_items_view.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

QString titleOf(const ReconciliationRow& row, const RollReconciliation& reconciliation) {
    switch (row.kind) {
    case ReconciliationRow::Kind::before:
        return ReconciliationWindow::tr("Projected before");
    case ReconciliationRow::Kind::cause:
        return textOf(reconciliation.causes[row.cause].name);
    case ReconciliationRow::Kind::rounding:
        return ReconciliationWindow::tr("Rounding, and what is too small to show");
    case ReconciliationRow::Kind::after:
        break;
    }
    return ReconciliationWindow::tr("Projected now");
}

} // namespace

ReconciliationWindow::ReconciliationWindow(const Display& display, Economy before, std::string scenario,
                                           QWidget* parent)
    : QDialog(parent), display_(display), before_(std::move(before)), organisations_(new QComboBox),
      lines_(new QComboBox), table_(new ResultPanel(display, tr("Old and new projection"))),
      items_(new RolledItemsView), waiting_(new QLabel), progress_(new QProgressBar),
      stack_(new QStackedWidget) {
    setWindowTitle(tr("What rolling forward changed"));
    setAttribute(Qt::WA_DeleteOnClose);
    organisations_->setAccessibleName(tr("Organisation"));
    organisations_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    lines_->setAccessibleName(tr("Line of the statement"));
    for (const StatementLine line : reconciledLines())
        lines_->addItem(wordTitle(name(line)), static_cast<int>(line));
    auto* choices = new FlowLayout;
    choices->addWidget(withLabel(tr("&Organisation"), organisations_));
    choices->addWidget(withLabel(tr("&Line"), lines_));
    auto* reconciliation = new QWidget;
    auto* inside = new QVBoxLayout(reconciliation);
    inside->addLayout(choices);
    inside->addWidget(table_, 1);
    table_->setEmptyText(tr("It has no such line in either projection."));
    auto* tabs = new QTabWidget;
    tabs->addTab(reconciliation, tr("&Reconciliation"));
    tabs->addTab(items_, tr("What &happened to it"));
    auto* work = new QWidget;
    auto* waiting = new QVBoxLayout(work);
    waiting_->setText(tr("Both projections are being reconciled…"));
    waiting_->setWordWrap(true);
    progress_->setAccessibleName(waiting_->text());
    progress_->setRange(0, 0);
    waiting->addStretch();
    waiting->addWidget(waiting_);
    waiting->addWidget(progress_);
    waiting->addStretch();
    stack_->addWidget(work);
    stack_->addWidget(tabs);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(stack_, 1);
    layout->addWidget(buttons);
    resize(roomOnScreen(230, 130));
    connect(organisations_, &QComboBox::currentIndexChanged, this, &ReconciliationWindow::fill);
    connect(lines_, &QComboBox::currentIndexChanged, this, &ReconciliationWindow::fill);
    connect(&display_, &Display::unitChanged, this, &ReconciliationWindow::fill);
    workOut(std::move(scenario));
}

void ReconciliationWindow::workOut(std::string scenario) {
    task_.run<Result<WorkedOut>>(
        [this, economy = before_,
         scenario = std::move(scenario)](const Unwanted& unwanted) -> Result<WorkedOut> {
            auto rolled = rollForward(economy, {scenario, {}, {}, 0});
            if (!rolled) return std::move(rolled.problems);
            auto reconciliation =
                reconcileRoll(economy, scenario, [this, unwanted](std::size_t done, std::size_t all) {
                    if (!unwanted.stop_requested())
                        QMetaObject::invokeMethod(this, [this, done, all] {
                            progress_->setRange(0, static_cast<int>(all));
                            progress_->setValue(static_cast<int>(done));
                        });
                    return !unwanted.stop_requested();
                });
            if (!reconciliation) return std::move(reconciliation.problems);
            return WorkedOut{std::move(*rolled), std::move(*reconciliation)};
        },
        [this](Result<WorkedOut> workedOut) { take(std::move(workedOut)); });
}

void ReconciliationWindow::take(Result<WorkedOut> workedOut) {
    progress_->hide();
    if (!workedOut) {
        QStringList why{tr("The projections cannot be reconciled.")};
        for (const Problem& problem : workedOut.problems) why << textOf(problem.message);
        waiting_->setText(why.join('\n'));
        return;
    }
    workedOut_ = std::make_shared<const WorkedOut>(std::move(*workedOut));
    items_->setItems(workedOut_->rolled.items, before_, workedOut_->rolled.economy);
    organisations_->addItem(tr("All together"), QStringLiteral("economy"));
    for (const std::string& org : workedOut_->reconciliation.after->organisations)
        organisations_->addItem(toQt(organisationName(before_, org)), toQt(org));
    stack_->setCurrentIndex(1);
    organisations_->setFocus();
    fill();
}

void ReconciliationWindow::fill() {
    if (!workedOut_ || organisations_->currentIndex() < 0) return;
    const RollReconciliation& reconciliation = workedOut_->reconciliation;
    const std::string org = toCore(organisations_->currentData().toString());
    const auto line = static_cast<StatementLine>(lines_->currentData().toInt());
    std::vector<AmountRow> rows;
    for (ReconciliationRow& row : printedReconciliation(reconciliation, org, line, display_.unit())) {
        AmountRow shown;
        shown.title = titleOf(row, reconciliation);
        const bool projection =
            row.kind == ReconciliationRow::Kind::before || row.kind == ReconciliationRow::Kind::after;
        shown.rank = projection ? RowRank::subtotal : RowRank::line;
        shown.amounts = std::move(row.printed);
        shown.exact = std::move(row.exact);
        shown.remark =
            tr("This is the difference between two documents, each of which explains its own figures.");
        rows.push_back(std::move(shown));
    }
    table_->setFinding(rows.size() > 2
                           ? tr("What was projected, what carrying it to another base year changes, "
                                "and what is projected now.")
                           : tr("Both projections are the same to the penny."));
    table_->model().setOrganisation(toQt(org));
    table_->setRows(reconciliation.after->years, reconciliation.after->years.front(), std::move(rows));
}

} // namespace breakeven::ui
