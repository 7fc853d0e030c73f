#pragma once

#include "document/document.h"
#include "pages/display.h"
#include "pages/page.h"
#include "pages/shown_figures.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace breakeven::ui {

class FigureTable;
class StatementModel;
class SurplusChart;
class TablePanel;

/// One organisation: its statement by year and its chart, beside the lines one edits.
class OrganisationPage : public Page {
    Q_OBJECT

public:
    OrganisationPage(Document& document, const ShownFigures& figures, const Display& display,
                     QWidget* parent = nullptr);

    void setOrganisation(const QString& code);
    QString organisation() const { return organisation_; }

    bool reveal(const Address& address) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeStatement();
    void makePanels();
    void addPanel(TableId table, const std::string& column, const QString& key, const QString& title);
    void refresh();

    Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    QString organisation_;
    QLabel* caption_;
    QStackedWidget* results_;
    StatementModel* statement_;
    FigureTable* statementView_;
    SurplusChart* chart_;
    QTabWidget* tabs_;
    QList<TablePanel*> panels_;
};

} // namespace breakeven::ui
