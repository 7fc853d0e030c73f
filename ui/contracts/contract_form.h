#pragma once

#include "desk/shown_figures.h"
#include "document/document.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace breakeven::ui {

class FieldsModel;
class GridPanel;
class PhaseModel;
class ServicesModel;

/// The terms of one contract: the fields its form needs and, below, its phase-in or the services it covers.
class ContractForm : public QWidget {
    Q_OBJECT

public:
    ContractForm(Document& document, const ShownFigures& figures, QWidget* parent = nullptr);

    void setContract(const std::string& contract);

    /// Shows the fields of the contract's form as it stands now.
    void refresh();
    bool reveal(const Address& address);

    GridPanel& fields() const { return *fields_; }
    GridPanel& phases() const { return *phases_; }
    ServicesModel& services() const { return *services_; }

Q_SIGNALS:
    void cellEntered(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePhases();
    QWidget* makeServices();
    void fitFields();
    void fitFieldsHeight();
    void sayHelp();
    void follow(GridPanel& panel);

    Document& document_;
    std::string contract_;
    FieldsModel* fieldsModel_;
    PhaseModel* phaseModel_;
    ServicesModel* services_;
    GridPanel* fields_;
    GridPanel* phases_;
    QLabel* help_;
    QTableView* servicesView_;
    QLabel* refusal_;
    QStackedWidget* below_;
};

} // namespace breakeven::ui
