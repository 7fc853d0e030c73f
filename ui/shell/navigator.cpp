#include "shell/navigator.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/document_names.h"
#include "economy/reading/unpaid_contracts.h"
#include "economy/table/words.h"
#include "theme/icons.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QSettings>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <map>
#include <set>

namespace breakeven::ui {

namespace {

constexpr int pageRole = Qt::UserRole;
/// With more the contracts are there to be opened, not in the way.
constexpr std::size_t mostContractsShown = 12;
constexpr int subjectRole = Qt::UserRole + 1;
constexpr std::size_t mostOrganisationsShown = 60;
constexpr const char* groupingSetting = "navigatorGrouping";

NavigatorGrouping savedGrouping() {
    const int saved = QSettings().value(groupingSetting).toInt();
    return saved == static_cast<int>(NavigatorGrouping::name)     ? NavigatorGrouping::name
           : saved == static_cast<int>(NavigatorGrouping::result) ? NavigatorGrouping::result
                                                                  : NavigatorGrouping::kind;
}

bool has(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// A heading that only groups has no page.
std::optional<Place> placeIn(const QTreeWidgetItem& item) {
    const QVariant page = item.data(0, pageRole);
    if (!page.isValid()) return std::nullopt;
    return Place{static_cast<PageId>(page.toInt()), item.data(0, subjectRole).toString()};
}

QString kindIcon(std::string_view kind) {
    return words::has(words::payingKinds, kind) ? "commissioner" : "organisation";
}

} // namespace

Navigator::Navigator(Document& document, QWidget* parent)
    : QTreeWidget(parent), document_(document), grouping_(savedGrouping()) {
    setObjectName("navigator");
    setAccessibleName(tr("Navigator"));
    setAccessibleDescription(tr("The pages of the document"));
    setHeaderHidden(true);
    setIndentation(grid(4));
    setIconSize({grown(18), grown(18)});
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // names differ at either end
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch); // a name too long for it ends in dots
    setProperty(fitsItselfProperty, true);
    setMinimumWidth(room(40));
    const std::vector<TableId> listing{TableId::organisations, TableId::contracts, TableId::contractServices,
                                       TableId::activity, TableId::effects};
    onTables(document, listing, this, &Navigator::rebuildIfListedOtherwise);
    connect(&document, &Document::projected, this, [this] {
        if (grouping_ == NavigatorGrouping::result) rebuildIfListedOtherwise();
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (quiet_ || !item) return;
        if (const auto place = placeIn(*item)) {
            place_ = *place;
            Q_EMIT chosen(place_);
        }
    });
    rebuild();
}

QTreeWidgetItem* Navigator::add(QTreeWidgetItem* under, const Place& place, const QString& text,
                                const QString& iconName) {
    auto* item = new QTreeWidgetItem(under, {text});
    item->setData(0, pageRole, static_cast<int>(place.page));
    item->setData(0, subjectRole, place.subject);
    item->setIcon(0, icon(iconName));
    item->setToolTip(0, text);
    return item;
}

void Navigator::addOrganisations(QTreeWidgetItem* under) {
    const Table& table = document_.effective()[TableId::organisations];
    const auto names = shortOrganisationNames(document_.effective());
    for (const OrganisationGroup& part : groups_) {
        auto* group = new QTreeWidgetItem(under, {part.title});
        group->setFont(0, strongFont(9));
        group->setFlags(Qt::ItemIsEnabled);
        for (const std::size_t row : part.rows) {
            const std::string& code = table.at(row, "org");
            add(group, {PageId::organisation, toQt(code)}, toQt(names.at(code)),
                kindIcon(table.at(row, "kind")))
                ->setToolTip(0, codedNameOf(document_.effective(), TableId::organisations, code));
        }
    }
}

void Navigator::addContracts(QTreeWidgetItem* under) {
    const Table& contracts = document_.effective()[TableId::contracts];
    const Table& organisations = document_.effective()[TableId::organisations];
    const auto nameOf = [&](const std::string& code) {
        const auto row = organisations.find({code});
        return row ? toQt(organisations.at(*row, "name")) : toQt(code);
    };
    const auto names = shortOrganisationNames(document_.effective());
    const auto shortName = [&](const std::string& code) {
        const auto name = names.find(code);
        return toQt(name == names.end() ? code : name->second);
    };
    std::set<std::size_t> unpaid;
    for (const UnpaidContract& one : unpaidContracts(document_.effective())) unpaid.insert(one.row);
    std::map<std::string, QTreeWidgetItem*> groups;
    for (std::size_t row = 0; row < contracts.size(); ++row) {
        const std::string& commissioner = contracts.at(row, "commissioner");
        QTreeWidgetItem*& group = groups[commissioner];
        if (!group) {
            group = new QTreeWidgetItem(under, {shortName(commissioner)});
            group->setFont(0, strongFont(9));
            group->setToolTip(0, tr("Contracts %1 pays").arg(nameOf(commissioner)));
            group->setFlags(Qt::ItemIsEnabled);
        }
        const QString code = toQt(contracts.at(row, "contract"));
        const std::string& contract = contracts.at(row, "contract");
        const QString name = tr("%1: %2").arg(shortName(contracts.at(row, "provider")),
                                              toQt(contractKind(document_.effective(), contract, wording())));
        add(group, {PageId::contract, code}, unpaid.contains(row) ? tr("%1 (pays nothing)").arg(name) : name,
            iconOf(PageId::contract))
            ->setToolTip(0, codedNameOf(document_.effective(), TableId::contracts, contract));
    }
}

// What people opened and closed in the tree stays as long as none of this changes.
std::vector<std::string> Navigator::listed() const {
    const Economy& economy = document_.effective();
    std::vector<std::string> texts;
    for (const Row& row : economy[TableId::organisations].rows())
        texts.insert(texts.end(), {row[0], row[1], row[2]});
    for (const Row& row : economy[TableId::contracts].rows())
        texts.insert(texts.end(), {row[0], row[1], row[2], row[3]});
    for (const UnpaidContract& one : unpaidContracts(economy)) texts.push_back(std::to_string(one.row));
    if (grouping_ == NavigatorGrouping::result)
        for (const OrganisationGroup& group :
             organisationGroups(economy, document_.figures().current.get(), grouping_)) {
            texts.push_back(toCore(group.title));
            for (const std::size_t row : group.rows) texts.push_back(economy[TableId::organisations][row][0]);
        }
    return texts;
}

void Navigator::rebuildIfListedOtherwise() {
    if (listed() != listed_) rebuild();
}

void Navigator::rebuild() {
    quiet_ = true;
    listed_ = listed();
    groups_ = organisationGroups(document_.effective(), document_.figures().current.get(), grouping_);
    closed_.clear();
    clear();
    const auto page = [this](PageId id, QTreeWidgetItem* under = nullptr) {
        return add(under ? under : invisibleRootItem(), {id}, titleOf(id), iconOf(id));
    };
    page(PageId::overview);
    addOrganisations(page(PageId::organisations));
    for (const PageId id : {PageId::activity, PageId::contracts, PageId::tariffs, PageId::populations,
                            PageId::arrangements, PageId::measures, PageId::actuals, PageId::scenarios}) {
        QTreeWidgetItem* item = page(id);
        if (id == PageId::contracts) addContracts(item);
    }
    auto* assumptions = new QTreeWidgetItem(this, {tr("Assumptions")});
    assumptions->setIcon(0, icon("assumptions"));
    assumptions->setFlags(Qt::ItemIsEnabled);
    for (const PageId id :
         {PageId::indices, PageId::horizon, PageId::notes, PageId::locks, PageId::uncertainties})
        page(id, assumptions);
    expandAll();
    if (document_.effective()[TableId::contracts].size() > mostContractsShown)
        find({PageId::contracts})->setExpanded(false);
    if (document_.effective()[TableId::organisations].size() > mostOrganisationsShown)
        if (QTreeWidgetItem* all = find({PageId::organisations}))
            for (int group = 0; group < all->childCount(); ++group) all->child(group)->setExpanded(false);
    setPlace(place_);
    quiet_ = false;
    if (!words_.isEmpty()) showOnly(words_);
}

void Navigator::setGrouping(NavigatorGrouping grouping) {
    if (std::exchange(grouping_, grouping) == grouping) return;
    QSettings().setValue(groupingSetting, static_cast<int>(grouping));
    rebuild();
}

// What stands under a heading that matches is shown with it.
bool Navigator::showMatching(QTreeWidgetItem& item, bool underMatch) {
    const bool matches =
        underMatch || has(item.text(0) + ' ' + item.toolTip(0), words_.split(' ', Qt::SkipEmptyParts));
    bool below = false;
    for (int child = 0; child < item.childCount(); ++child)
        below = showMatching(*item.child(child), matches) || below;
    item.setHidden(!matches && !below);
    if (!words_.isEmpty() && below) item.setExpanded(true);
    return matches || below;
}

void Navigator::showOnly(const QString& words) {
    if (words_.isEmpty() && !words.isEmpty())
        for (QTreeWidgetItemIterator item(this); *item; ++item)
            if (!(*item)->isExpanded()) closed_.insert(*item);
    words_ = words.trimmed();
    for (int top = 0; top < topLevelItemCount(); ++top) showMatching(*topLevelItem(top), words_.isEmpty());
    if (!words_.isEmpty()) return;
    for (QTreeWidgetItem* item : std::exchange(closed_, {})) item->setExpanded(false);
    if (currentItem()) scrollToItem(currentItem());
}

bool Navigator::goToFirstShown() {
    const QStringList words = words_.split(' ', Qt::SkipEmptyParts);
    for (QTreeWidgetItemIterator item(this, QTreeWidgetItemIterator::NotHidden); *item; ++item)
        if (placeIn(**item) && has((*item)->text(0) + ' ' + (*item)->toolTip(0), words)) {
            setCurrentItem(*item);
            return true;
        }
    return false;
}

QTreeWidgetItem* Navigator::find(const Place& place) const {
    for (QTreeWidgetItemIterator item(const_cast<Navigator*>(this)); *item; ++item)
        if (placeIn(**item) == place) return *item;
    return nullptr;
}

void Navigator::setPlace(const Place& place) {
    const bool quiet = std::exchange(quiet_, true);
    place_ = place;
    if (auto* item = find(place)) setCurrentItem(item);
    quiet_ = quiet;
}

std::vector<Place> Navigator::places() const {
    std::vector<Place> all;
    for (QTreeWidgetItemIterator item(const_cast<Navigator*>(this)); *item; ++item)
        if (const auto place = placeIn(**item)) all.push_back(*place);
    return all;
}

void Navigator::contextMenuEvent(QContextMenuEvent* event) {
    const QTreeWidgetItem* item = currentItem();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) item = itemAt(event->pos());
    if (!item) return;
    if (const auto place = placeIn(*item))
        Q_EMIT menuWanted(*place, byMouse ? event->globalPos()
                                          : viewport()->mapToGlobal(visualItemRect(item).bottomLeft()));
}

} // namespace breakeven::ui
