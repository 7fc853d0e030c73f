#pragma once

#include "arrangements/template_draft.h"
#include "document/background_task.h"
#include "insight/decision/business_case.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace breakeven::ui {

class FigureTable;
class YearFiguresModel;

/// What the arrangement as answered for would do to each organisation, worked out while one types.
class EffectPreview : public QWidget {
    Q_OBJECT

public:
    EffectPreview(TemplateDraft& draft, const Document& document);

private:
    void work();
    void show(Result<BusinessCase> found);

    TemplateDraft& draft_;
    const Document& document_;
    Economy economy_; ///< with the arrangement
    QLabel* finding_;
    FigureTable* table_;
    YearFiguresModel* lines_;
    QTimer* delay_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
