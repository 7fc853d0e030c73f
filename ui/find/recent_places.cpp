#include "find/recent_places.h"

#include <algorithm>

namespace breakeven::ui {

RecentPlaces::RecentPlaces(Document& document, QObject* parent) : QObject(parent), document_(document) {}

void RecentPlaces::add(const Address& place) {
    std::erase(places_, place);
    places_.insert(places_.begin(), place);
    if (places_.size() > most) places_.pop_back();
}

std::vector<Address> RecentPlaces::places() const {
    std::vector<Address> there;
    for (const Address& place : places_)
        if (document_.effective()[place.table].find(place.keys)) there.push_back(place);
    return there;
}

} // namespace breakeven::ui
