#pragma once

#include "document/document.h"

#include <vector>

namespace breakeven::ui {

/// The last places somebody went to in a document, the latest first; another document begins anew.
class RecentPlaces : public QObject {
    Q_OBJECT

public:
    explicit RecentPlaces(Document& document, QObject* parent = nullptr);

    static constexpr std::size_t most = 10;

    void add(const Address& place);
    /// Those of them that are still there.
    std::vector<Address> places() const;
    void clear() { places_.clear(); }

private:
    Document& document_;
    std::vector<Address> places_;
};

} // namespace breakeven::ui
