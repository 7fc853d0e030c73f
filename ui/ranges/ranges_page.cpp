#include "ranges/ranges_page.h"

#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/question.h"
#include "document/sentences.h"
#include "economy/edit/range_entry.h"
#include "insight/uncertainty/range_findings.h"
#include "ranges/range_picture_view.h"
#include "ranges/range_presets_dialog.h"
#include "ranges/ranges_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

RangesPage::RangesPage(Document& document, QWidget* parent)
    : TablesPage(tr("Uncertainty"), parent), document_(document) {
    QWidget* const buttons = makeButtons();
    QWidget* const detail = makeDetail();
    body()->insertWidget(0, buttons);
    add(std::make_unique<RangesModel>(document), tr("Ranges"),
        tr("How far cells may differ from what is typed. On any cell of any table choose This could be… to "
           "give it a range."))
        ->setNextStep(nextStepOf(TableId::uncertainties));
    body()->addWidget(detail);
    connect(tabs(), &QTabWidget::currentChanged, this, [this, buttons, detail] {
        for (QWidget* ofRanges : {buttons, detail}) ofRanges->setVisible(tabs()->currentIndex() == 0);
    });
    auto* shown = new WhenShown(*this, [this] { refresh(); });
    // A range says its cell by name, and by default lies around what the cell holds.
    onTables(document, tablesBut({TableId::notes, TableId::formulas, TableId::locks}), shown,
             &WhenShown::request);
    connect(this, &Page::cellEntered, this, [this, shown](const QString& text) {
        const auto address = parseAddress(toCore(text));
        shown_ = address && address->table == TableId::uncertainties ? address->keys.front() : std::string();
        shown->request();
    });
    if (const Table& ranges = document.economy()[TableId::uncertainties]; ranges.size() > 0)
        shown_ = ranges[0].front(); // where the cursor starts
    shown->request();
}

QWidget* RangesPage::makeButtons() {
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* ready = new QPushButton(icon("add"), tr("Add &ready-made ranges…"));
    ready->setToolTip(tr("Ranges of inflation, tariffs, growth, savings and starts, with their reasons"));
    connect(ready, &QPushButton::clicked, this, &RangesPage::takeReadyOnes);
    edit_ = new QPushButton(icon("uncertainties"), tr("&Show this range…"));
    edit_->setToolTip(tr("The range the cursor is in, with a picture and every choice explained"));
    connect(edit_, &QPushButton::clicked, this, [this] {
        ask(*this, {.about = FigureQuestion::About::range,
                    .address = toQt(toText(Address{TableId::uncertainties, {shown_}, "low"}))});
    });
    layout->addWidget(ready);
    layout->addWidget(edit_);
    layout->addStretch(1);
    return buttons;
}

QWidget* RangesPage::makeDetail() {
    auto* detail = new QWidget;
    auto* layout = new QHBoxLayout(detail);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->setSpacing(grid(3));
    picture_ = new RangePictureView;
    meaning_ = new QLabel;
    meaning_->setWordWrap(true);
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    meaning_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    meaning_->setAccessibleName(tr("What the range means"));
    dependence_ = new DependenceView;
    layout->addWidget(picture_, 2);
    layout->addWidget(meaning_, 3);
    layout->addWidget(dependence_, 2);
    return detail;
}

void RangesPage::takeReadyOnes() { RangePresetsDialog(document_, window()).exec(); }

void RangesPage::refresh() {
    const Economy& economy = document_.economy();
    const Table& ranges = economy[TableId::uncertainties];
    const auto row = shown_.empty() ? std::nullopt : ranges.find({shown_});
    const auto range = row ? rangeIn(economy, rangeEntry(economy, *row)) : std::nullopt;
    edit_->setEnabled(row.has_value());
    picture_->show(range);
    dependence_->show(range);
    if (range) {
        const auto cell = labelOf(economy, range->cell);
        meaning_->setText(QStringLiteral("%1\n%2\n%3")
                              .arg(cell, sentencesOf(meaningOf(*range)), sentencesOf(dependenceOf(*range))));
    } else if (ranges.size() == 0) {
        meaning_->setText(tr("There are no ranges yet, so every figure is a single value. Take ready-made "
                             "ones, or choose This could be… on a cell that is uncertain."));
    } else {
        meaning_->setText(row ? tr("There is an error in this range; see Checks.")
                              : tr("Select a row to see what its range means."));
    }
    setFinding(ranges.size() == 0
                   ? tr("Nothing is uncertain yet.")
                   : tr("%n range(s) of uncertain cells.", nullptr, static_cast<int>(ranges.size())));
}

} // namespace breakeven::ui
