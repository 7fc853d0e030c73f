#pragma once

#include "money/format.h"

#include <QObject>

namespace breakeven::ui {

class Document;

/// The unit in which amounts of a document are shown and typed in all its grids and fields: £ until another
/// is chosen.
class WorkingUnit : public QObject {
    Q_OBJECT

public:
    /// That of a document, which it lives with.
    static WorkingUnit& of(Document& document);

    MoneyUnit unit() const { return unit_; }
    void choose(MoneyUnit unit);

Q_SIGNALS:
    void changed(breakeven::MoneyUnit before);

private:
    explicit WorkingUnit(Document& document);

    MoneyUnit unit_ = MoneyUnit::pounds;
};

/// The unit amounts of the document are in now.
MoneyUnit workingUnit(const Document& document);

} // namespace breakeven::ui
