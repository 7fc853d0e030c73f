#include "shell/navigator_groups.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/words.h"
#include "insight/position/outlook.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace breakeven::ui {

namespace {

constexpr std::size_t longestGroup = 40;

using Groups = std::vector<OrganisationGroup>;

struct Heading {
    Q_DECLARE_TR_FUNCTIONS(NavigatorGroups)
};

QString nameAt(const Table& organisations, std::size_t row) {
    const std::string& name = organisations.at(row, "name");
    return toQt(name.empty() ? organisations.at(row, "org") : name);
}

void sortByName(const Table& organisations, std::vector<std::size_t>& rows) {
    const QCollator order;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return order.compare(nameAt(organisations, a), nameAt(organisations, b)) < 0;
    });
}

Groups byKind(const Table& organisations) {
    std::map<std::string, std::vector<std::size_t>> rows;
    for (std::size_t row = 0; row < organisations.size(); ++row)
        rows[organisations.at(row, "kind")].push_back(row);
    Groups groups;
    for (const char* kind : words::organisationKinds)
        if (rows.contains(kind)) groups.push_back({wordTitle(kind), std::move(rows[kind])});
    return groups;
}

QString titleOf(Course course) {
    switch (course) {
    case Course::staysInDeficit:
        return Heading::tr("Stay in deficit");
    case Course::fallsIntoDeficit:
        return Heading::tr("Fall into deficit");
    case Course::recovers:
        return Heading::tr("Recover");
    case Course::inBalance:
        break;
    }
    return Heading::tr("In balance");
}

Groups byResult(const std::vector<Outlook>& outlooks) {
    Groups groups;
    for (const Course course :
         {Course::staysInDeficit, Course::fallsIntoDeficit, Course::recovers, Course::inBalance}) {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < outlooks.size(); ++row)
            if (outlooks[row].course == course) rows.push_back(row);
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            return outlooks[a].last().surplus < outlooks[b].last().surplus;
        });
        if (!rows.empty()) groups.push_back({titleOf(course), std::move(rows)});
    }
    return groups;
}

// While it is calculated anew, a projection may be of organisations that have come or gone since.
bool isOf(const ExactProjection& projection, const Table& organisations) {
    if (projection.organisations.size() != organisations.size()) return false;
    for (std::size_t row = 0; row < organisations.size(); ++row)
        if (projection.organisations[row] != organisations.at(row, "org")) return false;
    return true;
}

QString initial(const QString& name) { return name.left(1).toUpper(); }

// Parts a long group, in the order of names, where the letter changes.
Groups parted(const Table& organisations, OrganisationGroup group) {
    if (group.rows.size() <= longestGroup) return {std::move(group)};
    sortByName(organisations, group.rows);
    Groups parts;
    for (const std::size_t row : group.rows) {
        const QString letter = initial(nameAt(organisations, row));
        const bool sameLetter =
            !parts.empty() && initial(nameAt(organisations, parts.back().rows.back())) == letter;
        if (parts.empty() || (parts.back().rows.size() >= longestGroup && !sameLetter)) parts.push_back({});
        parts.back().rows.push_back(row);
    }
    for (OrganisationGroup& part : parts) {
        const QString first = initial(nameAt(organisations, part.rows.front()));
        const QString last = initial(nameAt(organisations, part.rows.back()));
        const QString letters = first == last ? first : Heading::tr("%1 to %2").arg(first, last);
        part.title = group.title.isEmpty() ? letters : Heading::tr("%1, %2").arg(group.title, letters);
    }
    return parts;
}

} // namespace

std::vector<OrganisationGroup> organisationGroups(const Economy& economy, const ExactProjection* projection,
                                                  NavigatorGrouping grouping) {
    const Table& organisations = economy[TableId::organisations];
    if (grouping == NavigatorGrouping::result && projection && isOf(*projection, organisations))
        return byResult(outlooks(economy, *projection));
    Groups whole;
    if (grouping == NavigatorGrouping::name) {
        whole.push_back({{}, {}});
        for (std::size_t row = 0; row < organisations.size(); ++row) whole.front().rows.push_back(row);
        sortByName(organisations, whole.front().rows);
    } else {
        whole = byKind(organisations);
    }
    Groups groups;
    for (OrganisationGroup& group : whole)
        for (OrganisationGroup& part : parted(organisations, std::move(group)))
            groups.push_back(std::move(part));
    return groups;
}

} // namespace breakeven::ui
