#pragma once

#include "document/document.h"
#include "insight/outlook.h"

#include <QObject>

#include <optional>

namespace breakeven::ui {

/// The figures pages and docks show, and whose they are. While errors keep them from being calculated there
/// are none: what is not calculated is not said.
class ShownFigures : public QObject {
    Q_OBJECT

public:
    explicit ShownFigures(Document& document, QObject* parent = nullptr);

    /// Null where there are none to show.
    const ExactProjection* current() const { return shown_.current.get(); }
    const ExactProjection* base() const { return shown_.base.get(); }
    QString scenario() const { return shown_.scenario; }

    /// Whether base is another scenario, so that there is something to compare.
    bool isCompared() const { return current() && base() && current() != base(); }

    /// The economy as it stands in the scenario.
    const Economy& economy() const { return document_.effective(); }

    /// An organisation by its code, or the consolidated economy as "economy".
    std::optional<OrganisationIndex> organisation(const QString& code) const;
    std::optional<Outlook> outlook(const QString& code) const;

    /// Another document takes the place of the one the figures are of.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void take(const ProjectedFigures& figures);

    Document& document_;
    ProjectedFigures shown_;
};

/// What the consolidated economy is called in addresses.
inline const QString wholeEconomy = QStringLiteral("economy");

} // namespace breakeven::ui
