#include "start/national_choice.h"

#include "charts/figure_text.h"
#include "document/message_text.h"
#include "economy/table/value.h"
#include "money/format.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int fewRows = 3; ///< where there is little room

/// "2015/16 1.9%, 2016/17 3.3%".
QString ratesText(const NationalOffer& offer) {
    QStringList rates;
    for (const NationalRate& rate : offer.rates)
        rates << yearText(rate.year) + QChar(QChar::Nbsp) + toQt(formatRate(numberIn(rate.rate)));
    return rates.join(", ");
}

QString sourcesText(const NationalOffer& offer) {
    QStringList lines;
    for (const NationalRate& rate : offer.rates)
        if (const QString source = toQt(rate.source); !lines.contains(source)) lines << source;
    return lines.join('\n');
}

} // namespace

NationalChoice::NationalChoice(const NationalFigures& figures, QWidget* parent)
    : QWidget(parent), figures_(figures), list_(new QTreeWidget),
      unconfirmed_(new QCheckBox(tr("Rates still to be con&firmed too"))) {
    list_->setAccessibleName(tr("National indices and tariffs"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setHeaderHidden(true);
    list_->setColumnCount(2);
    list_->header()->setStretchLastSection(true);
    list_->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(list_, 1);
    layout->addWidget(unconfirmed_);
    auto* unconfirmedNote = new QLabel(tr("Such rates are not published figures; their notes say so."));
    unconfirmedNote->setProperty("role", "caption");
    unconfirmedNote->setWordWrap(true);
    unconfirmed_->setAccessibleDescription(unconfirmedNote->text());
    layout->addWidget(unconfirmedNote);
    connect(unconfirmed_, &QCheckBox::toggled, this, &NationalChoice::fill);
    connect(list_, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) {
        const NationalSet set = nationalSets[list_->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item))];
        std::erase(unticked_, set);
        if (item->checkState(0) == Qt::Unchecked) unticked_.push_back(set);
    });
}

void NationalChoice::setYears(FinancialYear base, int years) {
    base_ = base;
    years_ = years;
    fill();
}

void NationalChoice::fill() {
    const QSignalBlocker quiet(list_);
    const int current = list_->indexOfTopLevelItem(list_->currentItem());
    list_->clear();
    for (const NationalOffer& offer : nationalOffers(figures_, base_, years_, withUnconfirmed())) {
        const QString rates =
            !offer.usable ? tr("nothing published for %1").arg(yearText(base_ + 1)) : ratesText(offer);
        auto* item = new QTreeWidgetItem(list_, {textOf(nameOf(offer.set)), rates});
        const bool ticked = std::find(unticked_.begin(), unticked_.end(), offer.set) == unticked_.end();
        item->setCheckState(0, offer.usable && ticked ? Qt::Checked : Qt::Unchecked);
        item->setDisabled(!offer.usable);
        for (const int column : {0, 1}) item->setToolTip(column, sourcesText(offer));
    }
    list_->resizeColumnToContents(0);
    list_->setCurrentItem(list_->topLevelItem(std::max(0, current)));
    const auto height = [this](int rows) {
        return list_->sizeHintForRow(0) * rows + 2 * list_->frameWidth();
    };
    list_->setMinimumHeight(height(std::min(fewRows, list_->topLevelItemCount())));
    list_->setMaximumHeight(height(list_->topLevelItemCount()));
}

std::vector<NationalSet> NationalChoice::chosen() const {
    std::vector<NationalSet> sets;
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        if (list_->topLevelItem(row)->checkState(0) == Qt::Checked) sets.push_back(nationalSets[row]);
    return sets;
}

bool NationalChoice::withUnconfirmed() const { return unconfirmed_->isChecked(); }

} // namespace breakeven::ui
