#include "intake/sheet_step.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "intake/sheet_preview_model.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace breakeven::ui {

SheetStep::SheetStep(IntakeDraft& draft, const QStringList& warnings, QWidget* parent)
    : QWizardPage(parent), draft_(draft), sheets_(new QComboBox), tables_(new QComboBox),
      first_(new QSpinBox), count_(new QSpinBox), hidden_(new QCheckBox(tr("Take hi&dden rows too"))),
      found_(new QLabel), model_(new SheetPreviewModel(draft, this)), view_(new QTableView) {
    setTitle(tr("What is in %1").arg(draft.fileName()));
    setSubTitle(draft.document().inBase() ? tr("Choose where it goes, and check that the headings are found.")
                                          : tr("In a scenario, figures for existing rows become the "
                                               "scenario's overrides; new rows are added in the base."));
    for (const ForeignSheet& sheet : draft.file().sheets)
        sheets_->addItem(sheet.hidden ? tr("%1 (hidden)").arg(toQt(sheet.name)) : toQt(sheet.name));
    for (const TableId table : intakeTables(draft.document().inBase()))
        tables_->addItem(titleOf(specification(table)), static_cast<int>(table));
    first_->setRange(1, 1);
    count_->setRange(0, 3);
    count_->setSpecialValueText(tr("none"));
    first_->setAccessibleName(tr("The first row of the headings"));
    count_->setAccessibleName(tr("How many rows the headings have"));
    sheets_->setAccessibleName(tr("Sheet"));
    tables_->setAccessibleName(tr("The table it goes into"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Sheet"), sheets_);
    form->addRow(tr("&Goes into"), tables_);
    auto* headings = new QHBoxLayout;
    headings->addWidget(first_);
    auto* lines = new QLabel(tr("&lines"));
    lines->setBuddy(count_);
    headings->addWidget(lines);
    headings->addWidget(count_);
    headings->addWidget(hidden_);
    headings->addStretch(1);
    auto* label = new QLabel(tr("&Headings from row"));
    label->setBuddy(first_);
    form->addRow(label, headings);
    found_->setWordWrap(true);
    found_->setTextFormat(Qt::PlainText);
    view_->setModel(model_);
    view_->setAccessibleName(tr("The table as it is in the file"));
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->setDefaultSectionSize(grid(6));
    view_->horizontalHeader()->setDefaultSectionSize(grid(28));
    view_->horizontalHeader()->setResizeContentsPrecision(60);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    form->setRowVisible(sheets_, draft.file().sheets.size() > 1); // once its parts have a parent
    layout->addWidget(found_);
    if (!warnings.isEmpty()) {
        auto* told = new QLabel(warnings.join('\n'));
        told->setWordWrap(true);
        told->setTextFormat(Qt::PlainText);
        layout->addWidget(told);
    }
    layout->addWidget(view_, 1);
    connect(sheets_, &QComboBox::currentIndexChanged, this,
            [this](int number) { draft_.chooseSheet(static_cast<std::size_t>(number)); });
    connect(tables_, &QComboBox::currentIndexChanged, this,
            [this] { draft_.chooseTable(static_cast<TableId>(tables_->currentData().toInt())); });
    for (QSpinBox* box : {first_, count_})
        connect(box, &QSpinBox::valueChanged, this, &SheetStep::chooseHeadings);
    connect(hidden_, &QCheckBox::toggled, this, [this](bool on) { draft_.takeHidden(on); });
    connect(&draft_, &IntakeDraft::laidOut, this, &SheetStep::follow);
    connect(&draft_, &IntakeDraft::settledChanged, this, &SheetStep::completeChanged);
    follow();
}

bool SheetStep::isComplete() const { return !draft_.layout().columns.empty(); }

void SheetStep::chooseHeadings() {
    const auto& rows = draft_.sheet().rows;
    std::size_t first = 0;
    while (first + 1 < rows.size() && rows[first].number < static_cast<std::size_t>(first_->value())) ++first;
    draft_.chooseHeadings({first, static_cast<std::size_t>(count_->value())});
}

void SheetStep::follow() {
    const QSignalBlocker noTable(tables_), noFirst(first_), noCount(count_);
    model_->refresh();
    view_->resizeColumnsToContents();
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnWidth(column, std::min(view_->columnWidth(column), grid(60)));
    tables_->setCurrentIndex(tables_->findData(static_cast<int>(draft_.choice().table)));
    const auto& rows = draft_.sheet().rows;
    const SheetLayout& layout = draft_.layout();
    first_->setMaximum(rows.empty() ? 1 : static_cast<int>(rows.back().number));
    if (!layout.roles.empty() && layout.headings.first < rows.size()) {
        first_->setValue(static_cast<int>(rows[layout.headings.first].number));
        count_->setValue(static_cast<int>(layout.headings.count));
    }
    const bool anyHidden =
        std::any_of(rows.begin(), rows.end(), [](const ForeignRow& row) { return row.hidden; });
    hidden_->setVisible(anyHidden);
    const auto taken = std::count(layout.roles.begin(), layout.roles.end(), RowRole::data);
    QStringList told{tr("%n row(s) to take.", nullptr, static_cast<int>(taken))};
    if (layout.headings.count == 0 && !layout.roles.empty())
        told << tr("No headings were found: say which row they are in.");
    if (draft_.isRecalled())
        told << tr("A table with these headings was imported before; the same choices are suggested.");
    found_->setText(told.join(' '));
    Q_EMIT completeChanged();
}

} // namespace breakeven::ui
