#include "versions/pick_dialog.h"

#include "desk/chart_figures.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/edit/override_copies.h"
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

/// What changes would do in a scenario, or why they cannot be there.
struct Preview {
    std::vector<CountedDifference> effects;
    std::vector<Problem> problems;
    bool refused = false;
};

Preview previewOf(const Economy& economy, const std::vector<std::size_t>& rows, const std::string& into) {
    const auto command = copyOverrides(economy, rows, into);
    if (!command) return {{}, command.problems, true};
    return {effectOn(economy, *command, into), command.problems, false};
}

} // namespace

PickDialog::PickDialog(Document& document, const QString& scenario, const std::vector<std::size_t>& chosen,
                       QWidget* parent)
    : QDialog(parent), document_(document), from_(new QComboBox), into_(new QComboBox),
      changes_(new QTreeWidget), effects_(new QTreeWidget), finding_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      previewing_(new BackgroundTask(this)) {
    setWindowTitle(tr("Copy changes"));
    resize(roomOnScreen(230, 150));
    for (const ScenarioEntry& entry : scenarioTree(document.economy()))
        if (entry.code != QLatin1String("base"))
            for (QComboBox* box : {from_, into_}) box->addItem(entry.name, entry.code);
    from_->setCurrentIndex(std::max(0, from_->findData(scenario)));
    into_->setCurrentIndex(into_->count() > 1 && from_->currentIndex() == 0 ? 1 : 0);
    auto* fromLabel = new QLabel(tr("C&hanges of"));
    fromLabel->setBuddy(from_);
    auto* intoLabel = new QLabel(tr("copied &to"));
    intoLabel->setBuddy(into_);
    from_->setAccessibleName(tr("Scenario whose changes are copied"));
    into_->setAccessibleName(tr("Scenario they are copied to"));
    for (QComboBox* box : {from_, into_}) box->setMinimumWidth(room(50));
    auto* top = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{fromLabel, from_, intoLabel, into_})
        top->addWidget(part);
    top->addStretch(1);
    changes_->setAccessibleName(tr("Changes to be copied"));
    changes_->setHeaderHidden(true);
    changes_->setRootIsDecorated(false);
    changes_->setUniformRowHeights(true);
    effects_->setAccessibleName(tr("What they do there"));
    effects_->setHeaderLabels({tr("Cell"), tr("Holds now"), tr("Then")});
    effects_->setRootIsDecorated(false);
    effects_->setUniformRowHeights(true);
    effects_->header()->setStretchLastSection(false);
    effects_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        effects_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextFormat(Qt::PlainText);
    copyButton().setText(tr("&Copy"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(changes_, 1);
    layout->addWidget(sectionHeading(tr("What they do there")));
    layout->addWidget(effects_, 1);
    layout->addWidget(finding_);
    layout->addWidget(buttons_);
    fill(chosen);
    connect(from_, &QComboBox::currentIndexChanged, this, [this] { fill({}); });
    connect(into_, &QComboBox::currentIndexChanged, this, &PickDialog::preview);
    connect(changes_, &QTreeWidget::itemChanged, this, &PickDialog::preview);
    connect(buttons_, &QDialogButtonBox::accepted, this, &PickDialog::copy);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    changes_->setFocus();
}

QPushButton& PickDialog::copyButton() const { return *buttons_->button(QDialogButtonBox::Ok); }
QString PickDialog::finding() const { return finding_->text(); }

void PickDialog::fill(const std::vector<std::size_t>& chosen) {
    const QSignalBlocker quiet(changes_);
    changes_->clear();
    const Table& table = document_.economy()[TableId::overrides];
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (toQt(table.at(row, "scenario")) != from_->currentData().toString()) continue;
        auto* item =
            new QTreeWidgetItem(changes_, {changeWords(document_.economy(), row, workingUnit(document_))});
        item->setToolTip(0, QStringLiteral("%1 (%2)").arg(item->text(0), toQt(table.at(row, "cell"))));
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(row));
        const bool ticked = chosen.empty() || std::find(chosen.begin(), chosen.end(), row) != chosen.end();
        item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
    changes_->setCurrentItem(changes_->topLevelItem(0));
    preview();
}

std::vector<std::size_t> PickDialog::ticked() const {
    std::vector<std::size_t> rows;
    for (int at = 0; at < changes_->topLevelItemCount(); ++at)
        if (const auto* item = changes_->topLevelItem(at); item->checkState(0) == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(item->data(0, Qt::UserRole).toULongLong()));
    return rows;
}

void PickDialog::preview() {
    effects_->clear();
    copyButton().setEnabled(false);
    const auto rows = ticked();
    if (into_->count() < 2)
        return finding_->setText(
            tr("Copying needs two scenarios besides the base. Add another, or copy this one."));
    if (changes_->topLevelItemCount() == 0)
        return finding_->setText(tr("This scenario has no changes of its own."));
    if (rows.empty()) return finding_->setText(tr("Tick the changes to be copied."));
    finding_->setText(tr("Comparing…"));
    previewing_->run<Result<Preview>>(
        [economy = document_.economy(), rows, into = toCore(into_->currentData().toString())](
            const Unwanted&) { return Result<Preview>(previewOf(economy, rows, into)); },
        [this](const Result<Preview>& made) {
            if (!made) return finding_->setText(problemLines(document_.economy(), made.problems));
            const MoneyUnit unit = workingUnit(document_);
            for (const CountedDifference& one : made->effects) {
                auto* item =
                    new QTreeWidgetItem(effects_, {cellWords(document_.economy(), one.cell, unit),
                                                   heldWords(document_.economy(), one.cell, one.from, unit),
                                                   heldWords(document_.economy(), one.cell, one.to, unit)});
                for (const int column : {1, 2})
                    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            }
            QString text = problemLines(document_.economy(), made->problems);
            if (text.isEmpty() && made->effects.empty())
                text = tr("No cell changes there: it already holds the same, or waits for an arrangement.");
            finding_->setText(text);
            copyButton().setEnabled(!made->refused);
        });
}

void PickDialog::copy() {
    auto command = copyOverrides(document_.economy(), ticked(), toCore(into_->currentData().toString()));
    auto problems = command ? document_.edit(std::move(*command)) : command.problems;
    if (!problems.empty()) return finding_->setText(problemLines(document_.economy(), problems));
    warnings_ = std::move(command.problems);
    document_.setScenario(into_->currentData().toString());
    accept();
}

} // namespace breakeven::ui
