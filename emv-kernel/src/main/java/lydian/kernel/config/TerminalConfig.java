// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lydian.kernel.config.ConfigurationException.Problem;
import lydian.tlv.Bytes;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalCapabilityBit;
import lydian.tlv.data.TerminalType;
import org.jspecify.annotations.Nullable;

/**
 * A terminal: complete, or not built.
 *
 * <p>Made by {@link #builder()} or from plain values by {@link #from(Map)}; both list all problems at once.
 */
public final class TerminalConfig {
    private final CountryCode country;
    private final TerminalType type;
    private final TerminalCapabilities capabilities;
    private final AdditionalTerminalCapabilities additional;
    private final Merchant merchant;
    private final List<String> languages;
    private final TerminalOptions options;
    private final List<ApplicationConfig> applications;
    private final CaKeys caKeys;
    private final List<ExceptionEntry> exceptionFile;
    private final KernelLimits limits;

    private TerminalConfig(Builder parts) {
        this.country = Objects.requireNonNull(parts.country);
        this.type = Objects.requireNonNull(parts.type);
        this.capabilities = Objects.requireNonNull(parts.capabilities);
        this.additional = Objects.requireNonNull(parts.additional);
        this.merchant = Objects.requireNonNull(parts.merchant);
        this.languages = parts.languages;
        this.options = parts.options;
        this.applications = List.copyOf(parts.applications);
        this.caKeys = parts.caKeys;
        this.exceptionFile = parts.exceptionFile;
        this.limits = parts.limits;
    }

    /**
     * Who runs the terminal.
     *
     * @param acquirer tag 9F01, up to 11 digits
     * @param merchantCategory tag 9F15, four digits
     * @param merchant tag 9F16, up to 15 characters
     * @param merchantName tag 9F4E
     * @param terminal tag 9F1C, up to 8 characters
     * @param serial tag 9F1E, up to 8 characters
     */
    public record Merchant(
            String acquirer,
            String merchantCategory,
            String merchant,
            String merchantName,
            String terminal,
            String serial) {}

    /**
     * A card that is not to be accepted without asking.
     *
     * @param pan tag 5A as a card encodes it
     * @param sequenceNumber tag 5F34, or empty for any
     */
    public record ExceptionEntry(Bytes pan, Bytes sequenceNumber) {
        @Override
        public String toString() {
            return "ExceptionEntry[not shown]";
        }
    }

    /**
     * Begins a configuration.
     *
     * @return a builder with nothing in it
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a configuration from plain values: maps, lists, texts, numbers, truth values, as any JSON library gives them.
     *
     * @param values the configuration
     * @return the terminal
     * @throws ConfigurationException with every problem and the JSON path to each
     */
    public static TerminalConfig from(Map<String, ?> values) {
        return new ConfigurationReader(values).read();
    }

    /**
     * The terminal's country.
     *
     * @return tag 9F1A
     */
    public CountryCode country() {
        return country;
    }

    /**
     * What sort of terminal it is.
     *
     * @return tag 9F35
     */
    public TerminalType type() {
        return type;
    }

    /**
     * What it can do, with the sunset features taken out that are switched off.
     *
     * @return tag 9F33
     */
    public TerminalCapabilities capabilities() {
        return offered(capabilities);
    }

    /**
     * What it can do for one application.
     *
     * @param application one of {@link #applications()}
     * @return tag 9F33
     */
    public TerminalCapabilities capabilities(ApplicationConfig application) {
        TerminalCapabilities own = application.capabilities();
        return own == null ? capabilities() : offered(own);
    }

    private TerminalCapabilities offered(TerminalCapabilities all) {
        TerminalCapabilities offered = all;
        if (!options().staticDataAuthentication()) offered = offered.without(TerminalCapabilityBit.SDA);
        if (!options().plaintextPin()) offered = offered.without(TerminalCapabilityBit.PLAINTEXT_PIN);
        return offered;
    }

    /**
     * What else it can do.
     *
     * @return tag 9F40
     */
    public AdditionalTerminalCapabilities additionalCapabilities() {
        return additional;
    }

    /**
     * The languages it speaks.
     *
     * @return two letters each, the local one first
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * Who runs it.
     *
     * @return the merchant
     */
    public Merchant merchant() {
        return merchant;
    }

    /**
     * Choices that the Books leave to the terminal.
     *
     * @return the options
     */
    public TerminalOptions options() {
        return options;
    }

    /**
     * The applications it supports.
     *
     * @return in the order of the list of AIDs, at least one
     */
    public List<ApplicationConfig> applications() {
        return applications;
    }

    /**
     * The keys it trusts.
     *
     * @return keys and revoked certificates
     */
    public CaKeys caKeys() {
        return caKeys;
    }

    /**
     * Cards that are not to be accepted without asking.
     *
     * @return the exception file
     */
    public List<ExceptionEntry> exceptionFile() {
        return exceptionFile;
    }

    /**
     * How much it takes from a card.
     *
     * @return the limits
     */
    public KernelLimits limits() {
        return limits;
    }

    /** Puts a configuration together. */
    public static final class Builder {
        private @Nullable CountryCode country;
        private @Nullable TerminalType type;
        private @Nullable TerminalCapabilities capabilities;
        private @Nullable AdditionalTerminalCapabilities additional;
        private @Nullable Merchant merchant;
        private List<String> languages = List.of();
        private TerminalOptions options = TerminalOptions.DEFAULT;
        private final List<ApplicationConfig> applications = new ArrayList<>();
        private CaKeys caKeys = CaKeys.NONE;
        private List<ExceptionEntry> exceptionFile = List.of();
        private KernelLimits limits = KernelLimits.DEFAULT;

        private Builder() {}

        /**
         * Sets the country.
         *
         * @param code tag 9F1A
         * @return this
         */
        public Builder country(CountryCode code) {
            country = code;
            return this;
        }

        /**
         * Sets the terminal type.
         *
         * @param terminalType tag 9F35
         * @return this
         */
        public Builder type(TerminalType terminalType) {
            type = terminalType;
            return this;
        }

        /**
         * Sets the capabilities.
         *
         * @param terminalCapabilities tag 9F33
         * @param additionalCapabilities tag 9F40
         * @return this
         */
        public Builder capabilities(
                TerminalCapabilities terminalCapabilities, AdditionalTerminalCapabilities additionalCapabilities) {
            capabilities = terminalCapabilities;
            additional = additionalCapabilities;
            return this;
        }

        /**
         * Sets who runs the terminal.
         *
         * @param whose acquirer, merchant and terminal
         * @return this
         */
        public Builder merchant(Merchant whose) {
            merchant = whose;
            return this;
        }

        /**
         * Sets the languages.
         *
         * @param codes two lower-case letters each, the local one first
         * @return this
         */
        public Builder languages(List<String> codes) {
            languages = List.copyOf(codes);
            return this;
        }

        /**
         * Sets the choices that the Books leave open.
         *
         * @param choices the options
         * @return this
         */
        public Builder options(TerminalOptions choices) {
            options = choices;
            return this;
        }

        /**
         * Adds an application.
         *
         * @param application one that the terminal supports
         * @return this
         */
        public Builder application(ApplicationConfig application) {
            applications.add(application);
            return this;
        }

        /**
         * Sets the keys that the terminal trusts.
         *
         * @param keys keys and revoked certificates
         * @return this
         */
        public Builder caKeys(CaKeys keys) {
            caKeys = keys;
            return this;
        }

        /**
         * Sets the exception file.
         *
         * @param entries cards that are not to be accepted without asking
         * @return this
         */
        public Builder exceptionFile(List<ExceptionEntry> entries) {
            exceptionFile = List.copyOf(entries);
            return this;
        }

        /**
         * Sets how much the kernel takes from a card.
         *
         * @param kernelLimits the limits
         * @return this
         */
        public Builder limits(KernelLimits kernelLimits) {
            limits = kernelLimits;
            return this;
        }

        /**
         * Checks everything.
         *
         * @return the terminal
         * @throws ConfigurationException with every problem
         */
        public TerminalConfig build() {
            return build(new ArrayList<>());
        }

        TerminalConfig build(List<Problem> problems) {
            need(problems, country != null, "$.country");
            need(problems, type != null, "$.terminalType");
            need(problems, capabilities != null, "$.capabilities");
            need(problems, additional != null, "$.additionalCapabilities");
            need(problems, merchant != null, "$.merchant");
            need(problems, !applications.isEmpty(), "$.applications");
            checkTwice(problems);
            if (!problems.isEmpty()) throw new ConfigurationException(problems);
            return new TerminalConfig(this);
        }

        private static void need(List<Problem> problems, boolean there, String path) {
            if (there) return;
            // A value that is there but wrong has been reported already.
            for (Problem problem : problems) if (problem.path().startsWith(path)) return;
            problems.add(new Problem(path, "nothing", "there"));
        }

        private void checkTwice(List<Problem> problems) {
            for (int i = 0; i < applications.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!applications.get(i).aid().equals(applications.get(j).aid())) continue;
                    String aid = applications.get(i).aid().bytes().hex();
                    problems.add(new Problem("$.applications[" + i + "].aid", aid, "an AID that is not there already"));
                }
            }
        }
    }
}
