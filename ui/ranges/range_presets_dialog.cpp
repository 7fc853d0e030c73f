#include "ranges/range_presets_dialog.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "document/sentences.h"
#include "economy/table/first_error.h"
#include "insight/uncertainty/range_findings.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

enum ListColumn { what, count, status, listColumnCount };

QString presetText(const std::string& text) { return QCoreApplication::translate("Template", text.c_str()); }

} // namespace

std::vector<UncertaintyPreset> uncertaintyPresets() {
    QFile file(QStringLiteral(":/presets/uncertainties.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return readUncertaintyPresets(file.readAll().toStdString())
        .value.value_or(std::vector<UncertaintyPreset>());
}

RangePresetsDialog::RangePresetsDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), presets_(uncertaintyPresets()),
      offers_(offersFor(document.economy(), presets_)), list_(new QTreeWidget), why_(new QLabel),
      refusal_(new QLabel), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Add ready-made ranges"));
    resize(roomOnScreen(200, 140));
    auto* hint = new QLabel(
        tr("Ready-made ranges that fit this economy. Ranges it already has stay as they are. Stable years "
           "understate risk: after 2013/14, an interval meant to hold 80% of outturns held 64%."));
    hint->setProperty("role", "caption");
    hint->setWordWrap(true);
    why_->setWordWrap(true);
    why_->setMinimumHeight(room(26));
    why_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    why_->setTextFormat(Qt::PlainText);
    why_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why_->setAccessibleName(tr("Reason and source"));
    refusal_->setWordWrap(true);
    refusal_->hide();
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Take"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(list_, 1);
    layout->addWidget(why_);
    layout->addWidget(refusal_);
    layout->addWidget(buttons_);
    fill();
    connect(list_, &QTreeWidget::itemChanged, this, &RangePresetsDialog::enableTaking);
    connect(list_, &QTreeWidget::currentItemChanged, this, &RangePresetsDialog::explain);
    connect(buttons_, &QDialogButtonBox::accepted, this, &RangePresetsDialog::take);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list_->setCurrentItem(list_->topLevelItem(0));
    explain();
    enableTaking();
}

void RangePresetsDialog::fill() {
    list_->setAccessibleName(tr("Ready-made ranges"));
    list_->setUniformRowHeights(true);
    list_->setHeaderLabels({tr("What is uncertain"), tr("Ranges"), tr("Status")});
    for (const PresetOffer& offer : offers_) {
        const UncertaintyPreset& preset = presets_[offer.preset];
        auto* item = new QTreeWidgetItem(list_, {presetText(preset.title),
                                                 QLocale().toString(static_cast<int>(offer.ranges.size())),
                                                 offer.isThere()    ? tr("already there")
                                                 : preset.judgement ? tr("judgement")
                                                                    : tr("published")});
        item->setTextAlignment(count, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(what, offer.isThere() ? Qt::Unchecked : Qt::Checked);
        if (offer.isThere()) { // not to be ticked, but to be read
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            for (int column = 0; column < listColumnCount; ++column)
                item->setForeground(column, palette().brush(QPalette::Disabled, QPalette::Text));
        }
        for (const OfferedRange& range : offer.ranges)
            new QTreeWidgetItem(item, {labelOf(document_.economy(), range.cell), QString(),
                                       range.isThere ? tr("already there") : QString()});
    }
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(what, QHeaderView::Stretch);
    list_->resizeColumnToContents(count);
    list_->resizeColumnToContents(status);
}

void RangePresetsDialog::explain() {
    QTreeWidgetItem* item = list_->currentItem();
    if (item && item->parent()) item = item->parent();
    const int at = item ? list_->indexOfTopLevelItem(item) : -1;
    if (at < 0) {
        why_->setText(tr("Nothing fits: these ranges are for indices, tariffs, savings and arrangements, and "
                         "the economy has none."));
        return;
    }
    const UncertaintyPreset& preset = presets_[offers_[static_cast<std::size_t>(at)].preset];
    why_->setText(QStringLiteral("%1\n\n%2").arg(presetText(preset.reason), presetText(preset.source)));
}

std::vector<PresetOffer> RangePresetsDialog::chosen() const {
    std::vector<PresetOffer> ticked;
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        if (list_->topLevelItem(row)->checkState(what) == Qt::Checked)
            ticked.push_back(offers_[static_cast<std::size_t>(row)]);
    return ticked;
}

void RangePresetsDialog::enableTaking() {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!chosen().empty());
}

void RangePresetsDialog::take() {
    const auto problems = document_.edit(takePresets(
        document_.economy(), presets_, chosen(), QDate::currentDate().toString(Qt::ISODate).toStdString(),
        [](const std::string& text) { return toCore(presetText(text)); }));
    if (problems.empty()) return accept();
    refusal_->setText(saidOf(firstError(problems), document_.effective()));
    refusal_->show();
}

} // namespace breakeven::ui
