#pragma once

#include "document/document.h"
#include "shell/place.h"

#include <optional>
#include <vector>

namespace breakeven::ui {

class PageStack;

/// Keeps the page of one organisation or contract with it: when it gets another code the page follows; when
/// it is deleted the window goes to the page it was opened from, and comes back when that is undone, unless
/// somebody has gone elsewhere meanwhile.
class SubjectFollower : public QObject {
    Q_OBJECT

public:
    SubjectFollower(const Document& document, PageStack& pages);

private:
    void note(const Place& place);
    void follow();
    bool goTo(const Place& place);
    bool isThere(const Place& place) const;
    std::optional<Place> renamed() const;
    Place openedFrom() const;

    const Document& document_;
    PageStack& pages_;
    Place at_;
    std::vector<Place> trail_; ///< the pages that led here, the last of a table or of all, then of one each
    std::optional<Place> left_;
};

} // namespace breakeven::ui
