#include "versions/rebase_dialog.h"

#include "desk/chart_figures.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "theme/type.h"
#include "versions/cell_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

void layOut(QTreeWidget& list) {
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < list.columnCount(); ++column)
        list.header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace

RebaseDialog::RebaseDialog(Document& document, const QString& scenario, QWidget* parent)
    : QDialog(parent), document_(document), scenario_(scenario), parent_(new QComboBox),
      superfluous_(new QTreeWidget), moved_(new QTreeWidget), finding_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      planning_(new BackgroundTask(this)) {
    setWindowTitle(tr("Change the parent of %1").arg(scenarioName(document.economy(), scenario)));
    resize(roomOnScreen(230, 150));
    for (const ScenarioEntry& entry : scenarioTree(document.economy())) {
        const auto chain = lineage(document.economy(), toCore(entry.code));
        if (chain && std::find(chain->begin(), chain->end(), toCore(scenario)) == chain->end())
            parent_->addItem(entry.name, entry.code);
    }
    parent_->setCurrentIndex(std::max(0, parent_->findData(parentNow())));
    parent_->setAccessibleName(tr("New parent scenario"));
    parent_->setMinimumWidth(room(50));
    auto* label = new QLabel(tr("Put it on top &of"));
    label->setBuddy(parent_);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(parent_);
    top->addStretch(1);
    superfluous_->setAccessibleName(tr("Changes no longer needed"));
    superfluous_->setHeaderLabels({tr("Change"), tr("Why it is not needed")});
    layOut(*superfluous_);
    moved_->setAccessibleName(tr("Changes whose underlying value has moved"));
    moved_->setHeaderLabels({tr("Cell"), tr("Value when typed"), tr("Value below it now"), tr("Value here")});
    layOut(*moved_);
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextFormat(Qt::PlainText);
    rebaseButton().setText(tr("&Change parent"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(finding_);
    layout->addWidget(sectionHeading(tr("Changes no longer needed; those ticked are dropped")));
    layout->addWidget(superfluous_, 1);
    layout->addWidget(
        sectionHeading(tr("Changes that are kept, although the figure below them has changed since")));
    layout->addWidget(moved_, 1);
    layout->addWidget(buttons_);
    connect(parent_, &QComboBox::currentIndexChanged, this, &RebaseDialog::plan);
    connect(buttons_, &QDialogButtonBox::accepted, this, &RebaseDialog::rebase);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    plan();
    superfluous_->setFocus();
}

QPushButton& RebaseDialog::rebaseButton() const { return *buttons_->button(QDialogButtonBox::Ok); }
QString RebaseDialog::finding() const { return finding_->text(); }

QString RebaseDialog::parentNow() const {
    const auto row = document_.economy()[TableId::scenarios].find({toCore(scenario_)});
    return row ? toQt(document_.economy().effectiveText(TableId::scenarios, *row, "parent"))
               : QStringLiteral("base");
}

void RebaseDialog::plan() {
    superfluous_->clear();
    moved_->clear();
    rebaseButton().setEnabled(false);
    finding_->setText(tr("Comparing…"));
    planning_->run<Result<RebasePlan>>([economy = document_.economy(), scenario = toCore(scenario_),
                                        parent = toCore(parent_->currentData().toString())](
                                           const Unwanted&) { return planRebase(economy, scenario, parent); },
                                       [this](const Result<RebasePlan>& made) { present(made); });
}

void RebaseDialog::present(const Result<RebasePlan>& made) {
    const Economy& economy = document_.economy();
    const MoneyUnit unit = workingUnit(document_);
    if (!made) return finding_->setText(problemLines(economy, made.problems));
    for (const SuperfluousOverride& one : made->superfluous) {
        auto* item =
            new QTreeWidgetItem(superfluous_, {changeWords(economy, one.row, unit), textOf(one.reason)});
        item->setToolTip(0, QStringLiteral("%1 (%2)").arg(
                                item->text(0), toQt(economy[TableId::overrides].at(one.row, "cell"))));
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(one.row));
        item->setCheckState(0, Qt::Checked);
    }
    for (const MovedBeneath& one : made->moved) {
        auto* item = new QTreeWidgetItem(moved_, {cellWords(economy, one.cell, unit),
                                                  heldWords(economy, one.cell, one.typedAgainst, unit),
                                                  heldWords(economy, one.cell, one.holdsNow, unit),
                                                  heldWords(economy, one.cell, one.holdsHere, unit)});
        for (const int column : {1, 2, 3}) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool moves = toQt(made->parent) != parentNow();
    const bool anything = moves || !made->superfluous.empty() || !made->moved.empty();
    finding_->setText(
        !anything ? tr("Every change is needed, and no figure below them is known to have changed.")
        : made->superfluous.empty()
            ? tr("Every change is needed there.")
            : tr("%n change(s) are no longer needed.", nullptr, static_cast<int>(made->superfluous.size())));
    rebaseButton().setEnabled(anything);
}

std::vector<std::size_t> RebaseDialog::ticked() const {
    std::vector<std::size_t> rows;
    for (int at = 0; at < superfluous_->topLevelItemCount(); ++at)
        if (const auto* item = superfluous_->topLevelItem(at); item->checkState(0) == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(item->data(0, Qt::UserRole).toULongLong()));
    return rows;
}

void RebaseDialog::rebase() {
    rebaseButton().setEnabled(false);
    planning_->run<Result<Command>>(
        [economy = document_.economy(), scenario = toCore(scenario_),
         parent = toCore(parent_->currentData().toString()),
         dropped = ticked()](const Unwanted&) { return rebaseScenario(economy, scenario, parent, dropped); },
        [this](Result<Command> command) {
            const auto problems = command ? document_.edit(std::move(*command)) : command.problems;
            if (problems.empty()) return accept();
            finding_->setText(problemLines(document_.economy(), problems));
        });
}

} // namespace breakeven::ui
