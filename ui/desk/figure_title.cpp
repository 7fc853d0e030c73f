#include "desk/figure_title.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "insight/decision/bridge_findings.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Title {
    Q_DECLARE_TR_FUNCTIONS(FigureTitle)

public:
    explicit Title(const Economy& of) : economy(of) {}

    const Economy& economy;

    QString named(TableId table, const std::string& code) const { return nameOf(economy, table, code); }

    QString party(const std::string& org) const {
        if (org == "economy") return tr("whole economy");
        return org == "outside" ? tr("outside") : toQt(organisationName(economy, org));
    }

    QString operator()(const StatementFigure& figure) const {
        return tr("%1, %2, %3").arg(wordTitle(name(figure.line)), party(figure.org), yearText(figure.year));
    }

    QString operator()(const RatingFigure& figure) const {
        const QString measure = wordTitle(name(figure.measure));
        return tr("%1, %2, %3")
            .arg(figure.score ? tr("%1 (score)").arg(measure) : measure, party(figure.org),
                 yearText(figure.year));
    }

    QString operator()(const ActivityFigure& figure) const {
        return tr("Activity in %1 that %2 has from %3, %4")
            .arg(named(TableId::services, figure.service), party(figure.commissioner), party(figure.provider),
                 yearText(figure.year));
    }

    QString operator()(const PriceFigure& figure) const {
        return tr("Price of %1 in tariff %2, %3")
            .arg(named(TableId::services, figure.service), named(TableId::tariffs, figure.tariff),
                 yearText(figure.year));
    }

    QString operator()(const ContractFigure& figure) const {
        return tr("%1, %2, %3")
            .arg(whatOf(figure.what), named(TableId::contracts, figure.contract), yearText(figure.year));
    }

    QString operator()(const PostingFigure& figure) const {
        const QString why = figure.source.empty() ? toQt(figure.line) : toQt(rowName(economy, figure.source));
        return tr("What %1 pays %2 for %3, %4")
            .arg(party(figure.payer), party(figure.payee), why, yearText(figure.year));
    }

    QString operator()(const BridgeFigure& figure) const {
        return tr("%1, step of the bridge of %2 to %3")
            .arg(textOf(stepTitle(economy, figure.step)), party(figure.org), yearText(figure.to));
    }

    static QString whatOf(ContractWhat what) {
        switch (what) {
        case ContractWhat::activityValue:
            return tr("Value of activity");
        case ContractWhat::emergencyValue:
            return tr("Value of emergencies");
        case ContractWhat::baseline:
            return tr("Baseline of emergencies");
        case ContractWhat::plan:
            return tr("Value of the plan");
        case ContractWhat::target:
            return tr("Target");
        case ContractWhat::actual:
            return tr("Spent by the holder");
        case ContractWhat::settled:
            return tr("Settled by the risk share");
        case ContractWhat::people:
            return tr("People");
        }
        return {};
    }
};

} // namespace

QString titleOf(const Figure& figure, const Economy& economy) { return std::visit(Title(economy), figure); }

} // namespace breakeven::ui
