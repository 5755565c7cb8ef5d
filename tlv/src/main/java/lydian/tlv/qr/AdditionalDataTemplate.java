// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a code tells beside the payment itself. EMV QR Code, Merchant-Presented Mode v1.1, data object 62. */
public final class AdditionalDataTemplate {
    private final List<QrObject> objects;

    AdditionalDataTemplate(List<QrObject> objects) {
        this.objects = objects;
    }

    /**
     * One of the things told.
     *
     * @param what which
     * @return its value, {@value AdditionalData#PROMPT} if the consumer is to be asked; nothing if the code doesn't say
     */
    public Optional<String> value(AdditionalData what) {
        return QrObject.find(objects, what.id()).map(QrObject::value);
    }

    /**
     * What the consumer is to be asked for.
     *
     * @return in the order of identifiers
     */
    public Set<AdditionalData> prompts() {
        Set<AdditionalData> prompts = EnumSet.noneOf(AdditionalData.class);
        for (AdditionalData what : AdditionalData.values()) {
            boolean asked = value(what).filter(AdditionalData.PROMPT::equals).isPresent();
            if (asked && what.canPrompt()) prompts.add(what);
        }
        return Collections.unmodifiableSet(prompts);
    }

    /**
     * What the merchant asks to be told about the consumer.
     *
     * @return the requests, none if there are none
     */
    public Set<ConsumerDataRequest> consumerDataRequests() {
        return value(AdditionalData.CONSUMER_DATA_REQUEST)
                .map(ConsumerDataRequest::in)
                .orElse(Set.of());
    }

    /**
     * The templates of payment systems, 50 to 99.
     *
     * @return in the order of the code; {@link QrObject#guid()} tells whose they are
     */
    public List<QrObject> systemTemplates() {
        List<QrObject> templates = new ArrayList<>();
        for (QrObject object : objects) {
            if (object.id() >= MerchantQrId.FIRST_SYSTEM_TEMPLATE) templates.add(object);
        }
        return List.copyOf(templates);
    }

    /** Identifiers, names and lengths. */
    @Override
    public String toString() {
        return objects.toString();
    }
}
