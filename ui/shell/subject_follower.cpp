#include "shell/subject_follower.h"

#include "document/message_text.h"
#include "shell/page_stack.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

bool isOfOne(PageId page) { return page == PageId::organisation || page == PageId::contract; }

TableId tableOf(PageId page) {
    return page == PageId::organisation ? TableId::organisations : TableId::contracts;
}

} // namespace

SubjectFollower::SubjectFollower(const Document& document, PageStack& pages)
    : QObject(&pages), document_(document), pages_(pages) {
    connect(&pages, &PageStack::placeChanged, this, &SubjectFollower::note);
    // Once what was typed is entered.
    connect(&document, &Document::tablesChanged, this, &SubjectFollower::follow, Qt::QueuedConnection);
}

void SubjectFollower::note(const Place& place) {
    left_.reset();
    if (place == at_) return;
    const Place before = std::exchange(at_, place);
    if (!isOfOne(place.page)) return trail_.clear();
    std::erase(trail_, before);
    std::erase(trail_, place);
    trail_.push_back(before);
}

void SubjectFollower::follow() {
    if (pages_.isAtStart()) return;
    if (const auto left = left_; left && isThere(*left)) {
        goTo(*left);
        return;
    }
    const Place place = pages_.place();
    if (isThere(place)) return;
    if (const auto now = renamed())
        goTo(*now);
    else if (goTo(openedFrom()))
        left_ = place;
}

// Not where something is being typed that has to be mended first.
bool SubjectFollower::goTo(const Place& place) {
    pages_.goTo(place);
    return pages_.place() == place;
}

bool SubjectFollower::isThere(const Place& place) const {
    return !isOfOne(place.page) ||
           document_.effective()[tableOf(place.page)].find({toCore(place.subject)}).has_value();
}

std::optional<Place> SubjectFollower::renamed() const {
    const Place& place = pages_.place();
    const auto isOf = [&](const Change& change, RowChange::Way way) {
        const auto* row = std::get_if<RowChange>(&change);
        return row && row->table == tableOf(place.page) && row->way == way ? row : nullptr;
    };
    const std::vector<Change>& changes = document_.lastDone().changes;
    for (const Change& change : changes) {
        const RowChange* gone = isOf(change, RowChange::Way::goes);
        if (!gone || gone->row.front() != toCore(place.subject)) continue;
        for (const Change& other : changes)
            if (const RowChange* come = isOf(other, RowChange::Way::comes);
                come && come->position == gone->position)
                return Place{place.page, toQt(come->row.front())};
    }
    return std::nullopt;
}

Place SubjectFollower::openedFrom() const {
    const auto there =
        std::find_if(trail_.rbegin(), trail_.rend(), [this](const Place& place) { return isThere(place); });
    if (there != trail_.rend()) return *there;
    return {pages_.place().page == PageId::organisation ? PageId::organisations : PageId::contracts};
}

} // namespace breakeven::ui
