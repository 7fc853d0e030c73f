#include "contracts/corridor_fields.h"

#include "contracts/entry_field.h"
#include "contracts/party_choice.h"
#include "economy/table/value.h"
#include "theme/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace breakeven::ui {

namespace {

QString nameOf(Corridor corridor) {
    switch (corridor) {
    case Corridor::none:
        return CorridorFields::tr("Nothing shared");
    case Corridor::twoSided:
        return CorridorFields::tr("Two-sided");
    case Corridor::oneSided:
        return CorridorFields::tr("One-sided: gain only");
    case Corridor::capped:
        return CorridorFields::tr("Two-sided, capped");
    case Corridor::deadbandFirstPound:
        return CorridorFields::tr("Deadband, then from the first pound");
    case Corridor::deadbandMarginal:
        return CorridorFields::tr("Deadband, then only the excess");
    }
    return {};
}

QString meaningOf(Corridor corridor) {
    switch (corridor) {
    case Corridor::none:
        return CorridorFields::tr("The holder keeps every gain and bears every loss.");
    case Corridor::twoSided:
        return CorridorFields::tr(
            "The party receives its share of every gain and makes good its share of every loss.");
    case Corridor::oneSided:
        return CorridorFields::tr(
            "The party receives its share of every gain; every loss stays with the holder.");
    case Corridor::capped:
        return CorridorFields::tr(
            "As two-sided, but only up to a share of target; anything beyond stays with the holder.");
    case Corridor::deadbandFirstPound:
        return CorridorFields::tr("Nothing settles within the deadband; once beyond it, all of the gain or "
                                  "loss is shared.");
    case Corridor::deadbandMarginal:
        return CorridorFields::tr(
            "Nothing settles within the deadband; beyond it only the excess is shared.");
    }
    return {};
}

} // namespace

CorridorFields::CorridorFields(const Document& document, QWidget* parent)
    : QWidget(parent), document_(document), corridor_(new QComboBox), party_(new QComboBox),
      share_(new EntryField(document, TableId::riskShares, "share")),
      edge_(new EntryField(document, TableId::riskShares, "from")), meaning_(new QLabel) {
    for (int corridor = 0; corridor < corridorCount; ++corridor)
        corridor_->addItem(nameOf(static_cast<Corridor>(corridor)));
    meaning_->setProperty("role", "caption");
    meaning_->setWordWrap(true);
    corridor_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    party_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (EntryField* field : {share_, edge_}) field->setFixedWidth(room(15));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(grid(1));
    const auto label = [&](const QString& text, QWidget* buddy, int row, int column) {
        auto* made = new QLabel(text);
        made->setBuddy(buddy);
        layout->addWidget(made, row, column);
        return made;
    };
    label(tr("C&orridor"), corridor_, 0, 0);
    layout->addWidget(corridor_, 0, 1, 1, 3);
    label(tr("Shared &with"), party_, 1, 0);
    layout->addWidget(party_, 1, 1, 1, 3);
    label(tr("Their s&hare"), share_, 2, 0);
    layout->addWidget(share_, 2, 1);
    edgeLabel_ = label({}, edge_, 2, 2);
    edgeLabel_->setToolTip(tr("A share of target"));
    layout->addWidget(edge_, 2, 3, Qt::AlignLeft);
    layout->addWidget(meaning_, 3, 0, 1, 4);
    layout->setColumnStretch(3, 1);
    corridor_->setAccessibleName(tr("Corridor"));
    party_->setAccessibleName(tr("Who shares gain and loss with the holder"));

    listParties();
    setTerms({.corridor = Corridor::twoSided});
    const auto follow = [this] {
        showWhatApplies();
        Q_EMIT changed();
    };
    for (QComboBox* box : {corridor_, party_}) connect(box, &QComboBox::currentIndexChanged, this, follow);
    for (EntryField* field : {share_, edge_}) connect(field, &QLineEdit::textChanged, this, follow);
}

void CorridorFields::addButton(QWidget* button) {
    static_cast<QGridLayout*>(layout())->addWidget(button, 4, 0, 1, 4, Qt::AlignLeft);
}

void CorridorFields::listParties() {
    const std::string chosen = chosenCode(*party_);
    const QSignalBlocker quiet(party_);
    party_->clear();
    listOrganisations(*party_, document_.economy());
    chooseCode(*party_, chosen);
}

void CorridorFields::setTerms(const CorridorTerms& terms) {
    const QSignalBlocker quiet(this);
    corridor_->setCurrentIndex(static_cast<int>(terms.corridor));
    chooseCode(*party_, terms.party);
    share_->setCanonical(rateText(terms.share));
    edge_->setCanonical(rateText(terms.edge));
    showWhatApplies();
}

std::optional<CorridorTerms> CorridorFields::terms() const {
    CorridorTerms terms{static_cast<Corridor>(corridor_->currentIndex()), chosenCode(*party_)};
    if (terms.corridor == Corridor::none) return terms;
    const auto share = share_->canonicalText();
    if (!share || share->empty()) return std::nullopt;
    terms.share = numberIn(*share);
    if (!hasEdge(terms.corridor)) return terms;
    const auto edge = edge_->canonicalText();
    if (!edge || edge->empty()) return std::nullopt;
    terms.edge = numberIn(*edge);
    return terms;
}

void CorridorFields::showWhatApplies() {
    const auto corridor = static_cast<Corridor>(corridor_->currentIndex());
    meaning_->setText(meaningOf(corridor));
    corridor_->setToolTip(meaning_->text());
    share_->setEnabled(corridor != Corridor::none);
    edge_->setVisible(hasEdge(corridor));
    edgeLabel_->setVisible(hasEdge(corridor));
    edgeLabel_->setText(corridor == Corridor::capped ? tr("&up to") : tr("&beyond"));
}

} // namespace breakeven::ui
