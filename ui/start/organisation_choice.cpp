#include "start/organisation_choice.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/words.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace breakeven::ui {

namespace {

enum OfferColumn { code, name, accounts, offerColumnCount };

/// What an offer stands for: a trust's code, or the kind what is typed is to be of.
constexpr int trustRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

} // namespace

OrganisationChoice::OrganisationChoice(const PublishedTrusts& trusts, QWidget* parent)
    : QWidget(parent), trusts_(trusts), typed_(new QLineEdit), offered_(new QTreeWidget),
      chosen_(new QListWidget), remove_(new QPushButton(tr("&Remove"))), published_(new QLabel),
      takeYear_(new QPushButton) {
    typed_->setAccessibleName(tr("Organisations"));
    typed_->setAccessibleDescription(tr("Type a code or a name, choose with the arrows, add with Enter"));
    typed_->setPlaceholderText(tr("Type a code or a name: RNL, salford, 01H NHS Cumbria CCG"));
    typed_->setClearButtonEnabled(true);
    offered_->setAccessibleName(tr("Published trusts, and what you type"));
    offered_->setRootIsDecorated(false);
    offered_->setUniformRowHeights(true);
    offered_->setHeaderHidden(true);
    offered_->setColumnCount(offerColumnCount);
    offered_->header()->setSectionResizeMode(name, QHeaderView::Stretch);
    offered_->header()->setStretchLastSection(false);
    offered_->setTextElideMode(Qt::ElideRight);
    chosen_->setAccessibleName(tr("Chosen organisations"));
    chosen_->setToolTip(tr("Delete removes one"));
    published_->setWordWrap(true);
    published_->setProperty("role", "caption");
    takeYear_->setAutoDefault(false);
    remove_->setAutoDefault(false);
    auto* heading = new QLabel(tr("Chosen"));
    heading->setBuddy(chosen_);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(typed_, 0, 0);
    layout->addWidget(heading, 0, 1);
    layout->addWidget(remove_, 0, 2);
    layout->addWidget(offered_, 1, 0);
    layout->addWidget(chosen_, 1, 1, 1, 2);
    layout->addWidget(published_, 2, 0);
    layout->addWidget(takeYear_, 2, 1, 1, 2, Qt::AlignLeft);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setRowStretch(1, 1);
    for (QWidget* keyed :
         {static_cast<QWidget*>(typed_), static_cast<QWidget*>(offered_), static_cast<QWidget*>(chosen_)})
        keyed->installEventFilter(this);
    connect(typed_, &QLineEdit::textChanged, this, [this] {
        offer();
        Q_EMIT changed();
    });
    connect(offered_, &QTreeWidget::itemClicked, this, &OrganisationChoice::addCurrent);
    connect(remove_, &QPushButton::clicked, this, &OrganisationChoice::removeCurrent);
    connect(takeYear_, &QPushButton::clicked, this, [this] { Q_EMIT baseYearWanted(trusts_.lastYear()); });
    listChosen(-1);
}

void OrganisationChoice::setBaseYear(FinancialYear year) {
    base_ = year;
    for (NewOrganisation& organisation : all_)
        organisation.withAccounts = hasAccounts(trusts_, organisation.code, base_);
    offer();
    listChosen(chosen_->currentRow());
}

bool OrganisationChoice::isChosen(const std::string& org) const {
    return std::any_of(all_.begin(), all_.end(), [&](const NewOrganisation& one) { return one.code == org; });
}

void OrganisationChoice::offer() {
    offered_->clear();
    const QString text = typed_->text().trimmed();
    const auto add = [this](const QStringList& cells) { return new QTreeWidgetItem(offered_, cells); };
    for (const PublishedTrust* trust : trustsLike(trusts_, toCore(text))) {
        if (isChosen(trust->org)) continue;
        const auto words = accountsInWords(*trust, base_);
        auto* item = add({toQt(trust->org), toQt(trust->name), words ? textOf(*words) : QString()});
        item->setData(0, trustRole, toQt(trust->org));
        item->setToolTip(name, tr("%1 · %2").arg(toQt(trust->name), wordTitle(trust->kind)));
    }
    if (!text.isEmpty()) {
        const NewOrganisation typed = organisationTyped(toCore(text), all_);
        std::vector<std::string> kinds{typed.kind};
        for (const char* kind : words::organisationKinds)
            if (kind != typed.kind) kinds.emplace_back(kind);
        for (const std::string& kind : kinds) {
            auto* item =
                add({tr("Add “%1” (%2) as: %3").arg(toQt(typed.name), toQt(typed.code), wordTitle(kind))});
            item->setFirstColumnSpanned(true);
            item->setData(0, kindRole, toQt(kind));
        }
    }
    // Spanned rows would make it as wide as they are.
    offered_->setColumnWidth(code, fontMetrics().horizontalAdvance(QStringLiteral("RNLX00")));
    offered_->resizeColumnToContents(accounts);
    if (!text.isEmpty()) offered_->setCurrentItem(offered_->topLevelItem(0));
}

void OrganisationChoice::addCurrent() {
    const QTreeWidgetItem* item = offered_->currentItem();
    if (!item) return;
    if (const PublishedTrust* trust = trusts_.find(toCore(item->data(0, trustRole).toString()))) {
        all_.push_back({trust->org, trust->name, trust->kind, hasAccounts(trusts_, trust->org, base_)});
    } else {
        NewOrganisation typed = organisationTyped(toCore(typed_->text()), all_);
        typed.kind = toCore(item->data(0, kindRole).toString());
        all_.push_back(std::move(typed));
    }
    typed_->clear();
    offer();
    listChosen(static_cast<int>(all_.size()) - 1);
    Q_EMIT changed();
}

void OrganisationChoice::removeCurrent() {
    const int row = chosen_->currentRow();
    if (row < 0) return;
    all_.erase(all_.begin() + row);
    offer();
    listChosen(std::min(row, static_cast<int>(all_.size()) - 1));
    Q_EMIT changed();
}

void OrganisationChoice::listChosen(int current) {
    chosen_->clear();
    for (const NewOrganisation& organisation : all_) {
        const PublishedTrust* trust = trusts_.find(organisation.code);
        const auto words = trust && organisation.withAccounts ? accountsInWords(*trust, base_) : std::nullopt;
        auto* item =
            new QListWidgetItem(tr("%1 (%2)").arg(toQt(organisation.name), toQt(organisation.code)), chosen_);
        item->setToolTip(words ? tr("%1: %2").arg(wordTitle(organisation.kind), textOf(*words))
                               : wordTitle(organisation.kind));
    }
    chosen_->setCurrentRow(current);
    remove_->setEnabled(!all_.empty());
    sayWhatIsPublished();
}

void OrganisationChoice::sayWhatIsPublished() {
    const FinancialYear last = trusts_.lastYear();
    bool published = false, begunWith = false;
    for (const NewOrganisation& organisation : all_) {
        published = published || trusts_.find(organisation.code);
        begunWith = begunWith || organisation.withAccounts;
    }
    takeYear_->setText(tr("&Use %1 as base year").arg(yearText(last)));
    takeYear_->setVisible(published && !begunWith);
    if (begunWith)
        published_->setText(
            tr("Their published income and cost of %1 become budget lines, with notes that say "
               "what is published and what is not.")
                .arg(yearText(base_)));
    else if (published)
        published_->setText(tr("There are no published accounts for %1 here, so organisations come without "
                               "figures; the latest are for %2.")
                                .arg(yearText(base_), yearText(last)));
    else
        published_->setText(tr("Enter adds the marked one. Anyone not in the list is added as typed."));
}

std::vector<NewOrganisation> OrganisationChoice::organisations() const {
    std::vector<NewOrganisation> all = all_;
    if (const std::string text = toCore(typed_->text().trimmed()); !text.empty())
        all.push_back(organisationTyped(text, all_));
    return all;
}

bool OrganisationChoice::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (object == typed_) {
        const int rows = offered_->topLevelItemCount();
        const int row = offered_->indexOfTopLevelItem(offered_->currentItem());
        if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) {
            const int next =
                std::clamp(key.key() == Qt::Key_Down ? row + 1 : row - 1, 0, std::max(0, rows - 1));
            offered_->setCurrentItem(offered_->topLevelItem(next));
            return true;
        }
        // With nothing typed or marked Enter is for the dialog.
        if (isEnter(key) && key.modifiers() == Qt::NoModifier && offered_->currentItem()) {
            addCurrent();
            return true;
        }
    }
    if (object == offered_ && isEnter(key)) {
        addCurrent();
        return true;
    }
    if (object == chosen_ && (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace breakeven::ui
